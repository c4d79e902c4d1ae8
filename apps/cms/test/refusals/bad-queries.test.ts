import { problem as problemSchema } from '@eyvan/contract';
import { answer } from '../../src/api/v1/answer';
import { openNewsroom } from '../open-newsroom';
import { createEdition } from '../editions';

// Bad questions to the public API: a problem document (RFC 9457) that says what is wrong and what would be right.
const {
  payload,
  refs: { design },
} = await openNewsroom();
let itemId: string;

beforeAll(async () => {
  itemId = (await createEdition(payload, 'news', [design], { _status: 'published' })).itemId;
});

async function ask(path: string) {
  const response = await answer(payload, new Request(`http://localhost/api/v1${path}`));
  return { response, text: await response.text() };
}

/** The best of three, because other processes share the machine. */
async function timeOf(path: string): Promise<number> {
  const times: number[] = [];
  for (let tries = 0; tries < 3; tries += 1) {
    const began = performance.now();
    await ask(path);
    times.push(performance.now() - began);
  }
  return Math.min(...times);
}

const toCursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const wrong: [path: string, parameter: string][] = [
  ['/news', 'locale'],
  ['/news?locale=', 'locale'],
  ['/news?locale=xx', 'locale'],
  ['/news?locale=EN', 'locale'],
  ['/news?locale=all', 'locale'],
  ['/news?locale=en&locale=tk', 'locale'],
  ['/news?locale[]=en', 'locale[]'],
  ['/news?locale=en&draft=true', 'draft'],
  ['/news?locale=en&where[_status][equals]=draft', 'where[_status][equals]'],
  ['/news?locale=en&depth=3', 'depth'],
  ['/news?locale=en&sort=-createdBy', 'sort'],
  ['/news?locale=en&__proto__=1', '__proto__'],
  ['/news?__proto__=1', '__proto__'],
  ['/news?locale=en&constructor=1', 'constructor'],
  ['/news?locale=en&=1', ''],
  ['/news?locale=en&limit=0', 'limit'],
  ['/news?locale=en&limit=51', 'limit'],
  ['/news?locale=en&limit=-1', 'limit'],
  ['/news?locale=en&limit=1.5', 'limit'],
  ['/news?locale=en&limit=1e1', 'limit'],
  ['/news?locale=en&limit=05', 'limit'],
  ['/news?locale=en&limit=ten', 'limit'],
  ['/news?locale=en&limit=', 'limit'],
  ['/news?locale=en&limit=5&limit=6', 'limit'],
  ['/news?locale=en&order=up', 'order'],
  ['/news?locale=en&category=painting', 'category'],
  ['/news?locale=en&category=design&category=painting', 'category'],
  ['/news?locale=en&category=', 'category'],
  [`/news?locale=en${'&category=design'.repeat(21)}`, 'category'],
  ['/news?locale=en&city=Ашхабад', 'city'],
  ['/news?locale=en&city=%25', 'city'],
  ['/news?locale=en&city=a%20%20b', 'city'],
  ['/news?locale=en&city=a%00', 'city'],
  ['/news?locale=en&from=yesterday', 'from'],
  ['/news?locale=en&from=2026-02-30', 'from'],
  ['/news?locale=en&from=2026-13-01', 'from'],
  ['/news?locale=en&from=2026-01-01T00:00:00', 'from'],
  ['/news?locale=en&from=2026-01-01T25:00:00Z', 'from'],
  ['/news?locale=en&from=2026-01-01T00:00:00%2B99:99', 'from'],
  ['/news?locale=en&to=0', 'to'],
  ['/news?locale=en&status=scheduled', 'status'],
  ['/events?locale=en&status=maybe', 'status'],
  ['/events?locale=en&attendance=hybrid', 'attendance'],
  ['/news?locale=en&cursor=', 'cursor'],
  ['/news?locale=en&cursor=%20', 'cursor'],
  ['/news?locale=en&cursor=abc', 'cursor'],
  ['/news?locale=en&cursor=bnVsbA', 'cursor'],
  [`/news?locale=en&cursor=${'a'.repeat(401)}`, 'cursor'],
  [`/news?locale=en&cursor=${toCursor([])}`, 'cursor'],
  [`/news?locale=en&cursor=${toCursor(['2026-01-01', 'a'])}`, 'cursor'],
  [`/news?locale=en&cursor=${toCursor(['2026-01-01T00:00:00.000Z'])}`, 'cursor'],
  [`/news?locale=en&cursor=${toCursor([{ $gt: '' }, 'a'])}`, 'cursor'],
  [`/news?locale=en&cursor=${toCursor(['2026-01-01T00:00:00.000Z', { $gt: '' }])}`, 'cursor'],
  [`/news?locale=en&cursor=${toCursor({ 0: 'a', 1: 'b' })}`, 'cursor'],
  ['/categories', 'locale'],
  ['/categories?locale=en&limit=5', 'limit'],
  ['/categories/design', 'locale'],
  ['/cities?locale=en&category=painting', 'category'],
  ['/cities/ashgabat?locale=xx', 'locale'],
  ['/locales?locale=en', 'locale'],
  ['/locales?__proto__=1', '__proto__'],
  ['/openapi.json?x=1', 'x'],
  ['/?locale=en', 'locale'],
  ['/news/ITEM', 'locale'],
  ['/news/ITEM?locale=en&draft=true', 'draft'],
  ['/news/ITEM?locale=en&fields=body', 'fields'],
];

describe('a bad question', () => {
  it.each(wrong)('%s', async (path, parameter) => {
    const { response, text } = await ask(path.replace('ITEM', itemId));
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const problem = problemSchema.parse(JSON.parse(text));
    expect(problem).toMatchObject({ type: '/problems/bad-request', status: 400 });
    expect(problem.errors!.map((error) => error.parameter)).toContain(parameter);
    for (const error of problem.errors!) expect(error.expected).not.toBe('');
    expect(await timeOf(path)).toBeLessThan(200);
  });

  it.each([
    ['/news?locale=en&locale=tk', 'locale', 'is given twice', 'one of: tk, ru'],
    ['/news?locale=en&limit=5&limit=6&limit=7', 'limit', 'is given 3 times', '1 to 50'],
    ['/news', 'locale', 'is required', 'one of: tk, ru'],
    ['/news?locale=', 'locale', 'is empty', 'one of: tk, ru'],
    ['/news?locale=xx', 'locale', 'is not one that can be asked for', 'one of: tk, ru'],
    ['/news?locale=en&limit=0', 'limit', 'must be a whole number from 1 to 50', '1 to 50'],
    ['/news?locale=en&limit=51', 'limit', 'must be a whole number from 1 to 50', '1 to 50'],
    ['/news?locale=en&from=2025-01-01T00:00:00+05:00', 'from', 'space for the +', '%2B'],
    ['/events?locale=en&endBefore=soon', 'endBefore', 'is not one', '2025-01-31'],
    ['/news?locale=en&category=design,film', 'category', 'repeat the parameter', 'one of: architecture'],
    ['/news?locale=en&category=design&category=painting', 'category', 'is not one', 'one of: architecture'],
    [`/news?locale=en${'&city=a'.repeat(21)}`, 'city', 'more than 20 times', 'cities'],
    ['/news?locale=en&city=Aşgabat', 'city', 'is not one', 'cities'],
    ['/news?locale=en&colour=red', 'colour', 'is not a parameter', 'locale, category'],
    ['/locales?colour=red', 'colour', 'is not a parameter', 'no parameter at all'],
  ])('is refused in words: %s', async (path, parameter, problem, expected) => {
    const { errors, detail } = problemSchema.parse(JSON.parse((await ask(path)).text));
    expect(errors).toHaveLength(1);
    expect(errors![0]).toMatchObject({ parameter, problem: expect.stringContaining(problem) as string });
    expect(errors![0]!.expected).toContain(expected);
    expect(detail).toBe(`${parameter}: ${errors![0]!.problem}`);
    // What zod says of itself is about types.
    expect(errors![0]!.problem).not.toMatch(/Invalid|expected|received|array|regex/i);
  });

  it('that has several things wrong is told of them all', async () => {
    const { text } = await ask('/news?locale=xx&limit=0&colour=red&order=up');
    const { errors } = problemSchema.parse(JSON.parse(text));
    expect(errors!.map(({ parameter }) => parameter).sort()).toEqual(['colour', 'limit', 'locale', 'order']);
    expect(errors!.find(({ parameter }) => parameter === 'locale')!.expected).toContain('tk, ru, en');
  });

  it.each([
    ['of a megabyte', `/news?locale=en&q=${'a'.repeat(1_000_000)}`],
    ['of a hundred thousand parameters', `/news?${'a=1&'.repeat(100_000)}`],
    ['of one name a megabyte long', `/news?${'a'.repeat(1_000_000)}=1`],
  ])('%s is refused at once', async (_what, path) => {
    const { response, text } = await ask(path);
    expect(response.status).toBe(414);
    expect(problemSchema.parse(JSON.parse(text)).status).toBe(414);
    expect(text.length).toBeLessThan(1_000);
    expect(await timeOf(path)).toBeLessThan(200);
  });

  it('is not sent back whole', async () => {
    const { text } = await ask(`/news?locale=en&${'x'.repeat(3_000)}=1`);
    expect(text.length).toBeLessThan(1_000);
  });
});

describe('nothing', () => {
  it.each([
    '/nothing',
    '/news/short?locale=en',
    '/news/AAAAAAAA?locale=en',
    '/news/aaaaaaaa?locale=en',
    '/news/aaaaaaaa/more?locale=en',
    '/news/..%2f..%2fusers?locale=en',
    '/news/%ff?locale=en',
    '/news/%?locale=en',
    '/news/%00?locale=en',
    '/users',
    '/constructor',
    '/__proto__',
    '/categories/painting?locale=en',
    '/cities/atlantis?locale=en',
    '/cities/%D0%90?locale=en',
    '/openapi',
    '/events/ITEM?locale=en',
  ])('is at %s', async (path) => {
    const { response, text } = await ask(path.replace('ITEM', itemId));
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(problemSchema.parse(JSON.parse(text))).toMatchObject({ status: 404, title: 'Not found' });
    expect(text).not.toMatch(/SELECT|node_modules|\.ts\b/);
  });

  // The last one: it takes the database away.
  it('of the inside is told when the database is gone', async () => {
    await payload.db.destroy?.();
    const { response, text } = await ask('/news?locale=en');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(problemSchema.parse(JSON.parse(text))).toMatchObject({ status: 503 });
    expect(text).not.toMatch(/SELECT|select|libsql|closed|eyvan/i);
  });
});
