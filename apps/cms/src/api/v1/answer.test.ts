import { apiIndex, problem, type ProblemName, problems } from '@eyvan/contract';
import type { Payload } from 'payload';

Object.assign(process.env, { PAYLOAD_SECRET: 'x'.repeat(32), REVALIDATE_SECRET: 'x'.repeat(32) });
const { answer } = await import('./answer');

/** A newsroom whose database is not there: what needs none is answered, the rest cannot be. */
const logged: unknown[] = [];
const payload = { logger: { error: (entry: unknown) => logged.push(entry) } } as unknown as Payload;

const ask = (path: string, method = 'GET') =>
  answer(payload, new Request(`https://eyvan.example/api/v1${path}`, { method }));

async function expectProblem(response: Response, name: ProblemName) {
  const sent = problem.parse(await response.json());
  expect(sent).toMatchObject({ type: problems[name].type, status: problems[name].status });
  expect(response.status).toBe(problems[name].status);
  return sent;
}

afterEach(() => (logged.length = 0));

test.each(['', '/', '//'])('the base address%s leads to everything else', async (path) => {
  const response = await ask(path);
  expect(response.status).toBe(200);
  const { endpoints } = apiIndex.parse(await response.json());
  expect(endpoints.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['getIndex', 'listNews', 'getCity']),
  );
});

test('the OpenAPI document is answered, and takes no parameter', async () => {
  const response = await ask('/openapi.json');
  expect(await response.json()).toMatchObject({ openapi: expect.stringMatching(/^3\./) as string });
  expect(response.headers.get('surrogate-key')).toBe('openapi');
  await expectProblem(await ask('/openapi.json?locale=tk'), 'badRequest');
});

test.each([
  '/nothing',
  '/news/4f7k2q9d/more',
  '/openapi.json/more',
  '/News',
  '/{itemId}',
  '/constructor',
  '/%E0%A4%A',
  '/news/not-an-id?locale=tk',
  '/categories/dance?locale=tk',
  '/cities/A%C5%9Fgabat?locale=tk',
])('there is nothing at %s', async (path) => {
  const { detail } = await expectProblem(await ask(path), 'notFound');
  expect(detail).toBe('There is nothing at this address');
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is not taken, and it is said what is', async (method) => {
  const response = await ask('/news?locale=tk', method);
  expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  await expectProblem(response, 'methodNotAllowed');
});

test('OPTIONS is answered whatever the address', async () => {
  const response = await ask('/nothing', 'OPTIONS');
  expect([response.status, response.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
});

test.each<[length: number, status: number]>([
  [4096, 400],
  [4097, 414],
])('a query of %i characters is answered with %i', async (length, status) => {
  const query = `?${'x'.repeat(length - 1)}`;
  expect((await ask(`/news${query}`)).status).toBe(status);
});

test('what is wrong with a query is said before anything is looked up', async () => {
  const { errors } = await expectProblem(await ask('/news?limit=0'), 'badRequest');
  expect(errors?.map(({ parameter }) => parameter)).toEqual(['locale', 'limit']);
});

test('a cursor of another list is refused before anything is looked up', async () => {
  await expectProblem(await ask('/events?locale=tk&cursor=abc'), 'badRequest');
  expect(logged).toEqual([]);
});

test('an error from within shows nothing of the inside, and is logged', async () => {
  const response = await ask('/news?locale=tk');
  expect(response.headers.get('retry-after')).toBe('5');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const { detail } = await expectProblem(response, 'unavailable');
  expect(detail).toBe('Try again in a moment');
  expect(logged).toEqual([{ err: expect.any(TypeError) as TypeError, msg: 'The public API failed' }]);
});

test('a HEAD for what is not there has its status and no body', async () => {
  const response = await ask('/nothing', 'HEAD');
  expect([response.status, await response.text()]).toEqual([404, '']);
});
