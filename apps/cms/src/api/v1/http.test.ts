import { toEtag } from '@eyvan/wire/etag';
import type { Answer } from './http';
import { ApiProblem } from './problem-response';

// `env.ts`, which comes with it, wants secrets; those of this test are nobody's.
Object.assign(process.env, { PAYLOAD_SECRET: 'x'.repeat(32), REVALIDATE_SECRET: 'x'.repeat(32) });
process.env.CONTENT_LICENCE = 'https://licence.example/by/';
const { toOptionsResponse, toProblemResponse, toResponse } = await import('./http');

const body = '{"items":["Aşgabat","عشق‌آباد","Алматы"]}';
const answer: Answer = { body, lastModified: '2026-11-01T06:00:00.200Z', tags: ['news', 'news:tk'] };
const etag = toEtag(body);
const ask = (headers: Record<string, string> = {}, method = 'GET') =>
  new Request('https://eyvan.example/api/v1/news', { method, headers });
const respond = (headers: Record<string, string> = {}, more: Partial<Answer> = {}, method = 'GET') =>
  toResponse(ask(headers, method), { ...answer, ...more });

describe('an ETag', () => {
  test('is a strong one, in quotation marks', () => expect(etag).toMatch(/^"[A-Za-z0-9_-]{22}"$/));

  test('is that of the text alone', () => {
    expect(toEtag(body)).toBe(etag);
    expect(toEtag(`${body} `)).not.toBe(etag);
  });
});

describe('an answer', () => {
  test('is sent whole, with what the contract promises', async () => {
    const response = respond({}, { locale: 'tk', link: '</api/v1/news?cursor=a>; rel="next"' });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toEqual({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Last-Modified, Link, Retry-After',
      'cache-control': 'public, max-age=0, s-maxage=1, stale-while-revalidate=4, stale-if-error=3600',
      'content-language': 'tk',
      'content-length': String(Buffer.byteLength(body)),
      'content-type': 'application/json; charset=utf-8',
      etag,
      'last-modified': 'Sun, 01 Nov 2026 06:00:01 GMT',
      link: '</api/v1/news?cursor=a>; rel="next", <https://licence.example/by/>; rel="license"',
      'surrogate-key': 'news news:tk',
      'x-content-type-options': 'nosniff',
    });
    expect(await response.text()).toBe(body);
  });

  test('says nothing of what it does not know', () => {
    const { headers } = respond({}, { lastModified: null });
    expect([headers.get('last-modified'), headers.get('content-language')]).toEqual([null, null]);
    expect(headers.get('link')).toBe('<https://licence.example/by/>; rel="license"');
  });

  test('keeps the ETag that it was stored with', () => {
    expect(respond({}, { etag: '"stored"' }).headers.get('etag')).toBe('"stored"');
  });

  test('to HEAD is the same without a body', async () => {
    const [head, get] = [respond({}, {}, 'HEAD'), respond()];
    expect(head.status).toBe(200);
    expect([...head.headers]).toEqual([...get.headers]);
    expect(await head.text()).toBe('');
  });
});

describe('who has it already', () => {
  test.each<[what: string, ifNoneMatch: string]>([
    ['its ETag', etag],
    ['its ETag as a weak one', `W/${etag}`],
    ['its ETag among others', `"other", ${etag}`],
    ['its ETag, weak, among others without spaces', `"other",W/${etag},"another"`],
    ['any', '*'],
  ])('by %s gets nothing again', async (_, ifNoneMatch) => {
    const response = respond({ 'if-none-match': ifNoneMatch });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
    expect(response.headers.get('etag')).toBe(etag);
    expect(response.headers.get('surrogate-key')).toBe('news news:tk');
    expect([response.headers.get('content-type'), response.headers.get('content-length')]).toEqual([
      null,
      null,
    ]);
  });

  test.each(['"other"', etag.slice(1, -1), `${etag}x`, '"*"', ''])('is not known by %s', (ifNoneMatch) => {
    expect(respond({ 'if-none-match': ifNoneMatch }).status).toBe(200);
  });

  test.each<[since: string, status: number]>([
    ['Sun, 01 Nov 2026 06:00:01 GMT', 304],
    ['Mon, 02 Nov 2026 06:00:00 GMT', 304],
    // Within the second more may have changed.
    ['Sun, 01 Nov 2026 06:00:00 GMT', 200],
    ['yesterday', 200],
    ['', 200],
  ])('since %j is answered with %i', (since, status) => {
    expect(respond({ 'if-modified-since': since }).status).toBe(status);
  });

  test('is not asked for a date where there is an ETag', () => {
    const since = 'Mon, 02 Nov 2026 06:00:00 GMT';
    expect(respond({ 'if-none-match': '"other"', 'if-modified-since': since }).status).toBe(200);
  });

  test('cannot know by a date what has none', () => {
    const since = 'Mon, 02 Nov 2026 06:00:00 GMT';
    expect(respond({ 'if-modified-since': since }, { lastModified: null }).status).toBe(200);
  });

  test('by HEAD gets 304, too', () => {
    expect(respond({ 'if-none-match': etag }, {}, 'HEAD').status).toBe(304);
  });
});

describe('a problem', () => {
  test('is sent as one', async () => {
    const response = toProblemResponse(ask(), new ApiProblem('badRequest', 'locale: is required'));
    expect(response.status).toBe(400);
    expect(Object.fromEntries(response.headers)).toEqual({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Last-Modified, Link, Retry-After',
      'cache-control': 'no-store',
      'content-type': 'application/problem+json; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    expect(await response.json()).toMatchObject({ status: 400, detail: 'locale: is required' });
  });

  test.each<[kind: ApiProblem['kind'], isKept: boolean]>([
    ['notFound', true],
    ['notInThisLanguage', true],
    ['withdrawn', true],
    ['methodNotAllowed', false],
    ['unavailable', false],
    ['uriTooLong', false],
  ])('of the kind %s is kept by caches: %j', (kind, isKept) => {
    const { headers } = toProblemResponse(ask(), new ApiProblem(kind, ''));
    expect(headers.get('cache-control') !== 'no-store').toBe(isKept);
  });

  test('brings its tags and its headers', () => {
    const more = { tags: ['item:4f7k2q9d', 'news'], headers: { 'retry-after': '5' } };
    const { headers } = toProblemResponse(ask(), new ApiProblem('withdrawn', '', more));
    expect([headers.get('surrogate-key'), headers.get('retry-after')]).toEqual(['item:4f7k2q9d news', '5']);
  });

  test('has no body for HEAD', async () => {
    const response = toProblemResponse(ask({}, 'HEAD'), new ApiProblem('notFound', ''));
    expect([response.status, await response.text()]).toEqual([404, '']);
  });
});

test('OPTIONS says to everybody what may be done', () => {
  const response = toOptionsResponse('GET, HEAD, OPTIONS');
  expect(response.status).toBe(204);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    allow: 'GET, HEAD, OPTIONS',
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': '*',
    'access-control-max-age': '86400',
  });
});
