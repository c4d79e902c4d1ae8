import {
  endpoints,
  problem as problemSchema,
  problems,
  problemTypes,
  type EndpointName,
} from '@eyvan/contract';
import { readFixture } from '@eyvan/contract/fixtures';
import { createClient, type Client } from './create-client';
import {
  ContractError,
  EyvanError,
  NotFoundError,
  ProblemError,
  UnavailableError,
  WithdrawnError,
} from './errors';

const baseUrl = 'https://eyvan.example';

/** A client whose `fetch` this is; it writes down what it was asked. */
function clientWith(answer: (init: RequestInit) => Response | Promise<Response>, timeoutMs?: number) {
  const asked: { url: string; init: RequestInit }[] = [];
  const client = createClient({
    baseUrl,
    timeoutMs,
    fetch: async (url, init = {}) => {
      asked.push({ url: String(url), init });
      return answer(init);
    },
  });
  return { client, asked };
}

interface Case {
  fixture: string;
  url: string;
  ask: (client: Client) => Promise<unknown>;
}

const cases: Record<EndpointName, Case> = {
  getIndex: { fixture: 'api-index', url: '/api/v1', ask: (client) => client.getIndex() },
  listNews: {
    fixture: 'news-list.tk',
    url: '/api/v1/news?locale=tk&category=design&category=film&city=ashgabat&from=2026-11-01T00%3A00%3A00%2B05%3A00&limit=3&cursor=W_-1&order=asc',
    ask: (client) =>
      client.listNews({
        locale: 'tk',
        category: ['design', 'film'],
        city: ['ashgabat'],
        from: '2026-11-01T00:00:00+05:00',
        to: undefined,
        limit: 3,
        cursor: 'W_-1',
        order: 'asc',
      }),
  },
  getNews: {
    fixture: 'news-item.tk',
    url: '/api/v1/news/4f7k2q9d?locale=tk',
    ask: (client) => client.getNews('4f7k2q9d', 'tk'),
  },
  listEvents: {
    fixture: 'event-list.en',
    url: '/api/v1/events?locale=en&endBefore=2026-11-01&status=cancelled&attendance=online&attendance=mixed',
    ask: (client) =>
      client.listEvents({
        locale: 'en',
        endBefore: '2026-11-01',
        status: ['cancelled'],
        attendance: ['online', 'mixed'],
      }),
  },
  getEvent: {
    fixture: 'event-item.en',
    url: '/api/v1/events/4f7k2q9d?locale=en',
    ask: (client) => client.getEvent('4f7k2q9d', 'en'),
  },
  listCategories: {
    fixture: 'category-list.en',
    url: '/api/v1/categories?locale=en',
    ask: (client) => client.listCategories('en'),
  },
  getCategory: {
    fixture: 'category.fa',
    url: '/api/v1/categories/design?locale=fa',
    ask: (client) => client.getCategory('design', 'fa'),
  },
  listCities: {
    fixture: 'city-list.en',
    url: '/api/v1/cities?locale=en&category=design',
    ask: (client) => client.listCities({ locale: 'en', category: ['design'] }),
  },
  getCity: {
    fixture: 'city.tk',
    url: '/api/v1/cities/ashgabat?locale=tk',
    ask: (client) => client.getCity('ashgabat', 'tk'),
  },
  listLocales: { fixture: 'locale-list', url: '/api/v1/locales', ask: (client) => client.listLocales() },
  getNewsroom: {
    fixture: 'newsroom.en',
    url: '/api/v1/newsroom?locale=en',
    ask: (client) => client.getNewsroom('en'),
  },
};

describe.each(Object.entries(cases) as [EndpointName, Case][])('%s', (name, { fixture, url, ask }) => {
  const body = readFixture(fixture, endpoints[name].response);

  test('asks for its address, and hands over what the contract says', async () => {
    const { client, asked } = clientWith(() => Response.json(body));
    await expect(ask(client)).resolves.toEqual(body);
    expect(asked.map((one) => one.url)).toEqual([baseUrl + url]);
  });

  test('refuses what is something else', async () => {
    const { client } = clientWith(() => Response.json({ items: [{}] }));
    await expect(ask(client)).rejects.toThrow(ContractError);
  });
});

test('a name cannot climb out of its place in the address', async () => {
  const { client, asked } = clientWith(() => Response.json({}));
  await client.getCity('../news?x=1#y', 'tk').catch(() => null);
  expect(asked[0]!.url).toBe(`${baseUrl}/api/v1/cities/..%2Fnews%3Fx%3D1%23y?locale=tk`);
});

test('what a framework is told along goes to fetch, beside the own header', async () => {
  const { client, asked } = clientWith(() => Response.json({ items: [] }));
  const next = { tags: ['news:tk'], revalidate: 30 };
  await client.listLocales({ headers: { 'x-asked-by': 'site' }, next } as RequestInit);
  expect(asked[0]!.init).toMatchObject({
    next,
    headers: { accept: 'application/json', 'x-asked-by': 'site' },
    signal: expect.any(AbortSignal),
  });
});

const problemOf = (status: number) => ({ type: problemTypes.notFound, title: 'x', status, detail: 'y' });
const getNews = (answer: (init: RequestInit) => Response | Promise<Response>, timeoutMs?: number) =>
  clientWith(answer, timeoutMs)
    .client.getNews('4f7k2q9d', 'tk')
    .then(
      () => null,
      (error: unknown) => error as Error,
    );

describe('an answer that is an error', () => {
  test.each([
    ['problem.not-in-this-language', NotFoundError],
    ['problem.withdrawn', WithdrawnError],
    ['problem.bad-request', ProblemError],
  ])('%s is told with all that it says', async (name, kind) => {
    const problem = readFixture(name, problemSchema);
    const error = await getNews(() => Response.json(problem, { status: problem.status }));
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ name: kind.name, problem });
    expect(error?.message).toContain(problem.detail);
  });

  test.each([400, 403, 405, 414, 451])(
    '%i is a problem, and neither missing nor withdrawn',
    async (status) => {
      const error = await getNews(() => Response.json(problemOf(status), { status }));
      expect(error).toBeInstanceOf(ProblemError);
      expect(error).not.toBeInstanceOf(NotFoundError);
      expect(error).not.toBeInstanceOf(WithdrawnError);
    },
  );

  test.each([429, 500, 502, 503, 504])('%i says nothing about the content', async (status) => {
    const { type, title } = problems.unavailable;
    const error = await getNews(() => Response.json({ type, title, status, detail: 'x' }, { status }));
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error?.message).toContain(String(status));
  });

  test.each<[string, () => Response]>([
    ['a page of something on the way', () => new Response('<h1>Not found</h1>', { status: 404 })],
    ['JSON of something on the way', () => Response.json({ error: 'no such route' }, { status: 404 })],
    ['a withdrawal that nobody signed', () => Response.json({}, { status: 410 })],
    ['nothing', () => new Response(null, { status: 404 })],
    ['an item that is no JSON', () => new Response('<html>')],
    ['an item that was cut off', () => new Response('{"id":"4f7k')],
  ])('%s says nothing about the content', async (_, answer) => {
    expect(await getNews(answer)).toBeInstanceOf(UnavailableError);
  });

  test('no answer says nothing about the content, and keeps its cause', async () => {
    const cause = new TypeError('fetch failed');
    const error = await getNews(() => Promise.reject(cause));
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error?.cause).toBe(cause);
  });

  test('no answer in time is none', async () => {
    const hangs = ({ signal }: RequestInit) =>
      new Promise<Response>((_resolve, reject) =>
        signal!.addEventListener('abort', () => reject(signal!.reason as Error)),
      );
    const error = await getNews(hangs, 10);
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error?.cause).toMatchObject({ name: 'TimeoutError' });
  });

  test('every one of them is of one family', () => {
    const problem = problemOf(404);
    for (const error of [
      new NotFoundError(problem),
      new WithdrawnError(problem),
      new UnavailableError('x'),
      new ContractError('x'),
    ])
      expect(error).toBeInstanceOf(EyvanError);
  });
});
