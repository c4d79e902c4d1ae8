import { handleEndpoints } from 'payload';
import config from '../../src/payload.config';
import { openStaffedNewsroom } from '../open-newsroom';
import { drawJpeg, toFile } from '../content';
import { createEdition } from '../editions';
import type { RestAnswer } from '../rest';

// Payload's own REST, asked what nobody should: a 4xx in the words of other refusals, and nothing of the inside.
const {
  payload,
  refs: { design },
  people,
  rests,
} = await openStaffedNewsroom();
let news: string;

beforeAll(async () => {
  const data = { createdBy: people.editor.id };
  news = (await createEdition(payload, 'news', [design], { ...data, _status: 'published' })).id;
  await createEdition(payload, 'events', [design], data);
  await payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt: 'A hall' } as never,
    file: toFile(await drawJpeg(40, 30)),
  });
});

const collections = [
  ...['news', 'events', 'media', 'categories', 'cities', 'organizations', 'venues', 'users'],
  ...[
    'publications',
    'items',
    'links',
    'releases',
    'previews',
    'receipts',
    'outbox',
    'notices',
    'mails',
    'comments',
    'activity',
  ],
  ...['payload-jobs', 'payload-locked-documents', 'payload-preferences', 'payload-migrations', 'payload-kv'],
];

function expectRefusal({ status, text }: RestAnswer, asked: string) {
  // Below `payload-preferences` stand keys: those that nobody has set have no value.
  const isNothing = status === 200 && /"value":null|"message":"Not Found"/.test(text);
  const isRefused = (status >= 400 && status < 500) || isNothing;
  expect(isRefused ? '' : `${asked}: ${status} ${text.slice(0, 200)}`).toBe('');
  expect(text).not.toMatch(/SQLITE|Failed query|node_modules|0\.0\.0\.0|localhost:\d|\bat \w+ \(/);
}

/** What no collection takes, whoever asks. */
const queries = [
  ...['where=notjson', 'where=%7B', 'where[id]=x', 'where[nofield][equals]=1', 'where[id][bogus]=1'],
  ...[
    'where[id][equals][a]=1',
    'where[or]=x',
    'where[or][0]=x',
    'where[and][0][or][0]=1',
    'where[id][near]=1,2',
  ],
  ...['where[createdAt][equals]=notadate'],
  ...['where[createdAt][greater_than]=1e999', 'where[updatedAt][like]=2', 'data=x', 'data=%7B', 'page=1e18'],
  ...['page=-1', 'page=abc', 'page=1.5', 'limit=abc', 'limit[a]=1', 'depth=1e9', 'depth=abc', 'sort=nofield'],
  ...['sort[a]=1', 'sort=__proto__', 'select=x', 'populate=x', 'populate[users][email]=true', 'joins=x'],
  ...[
    'joins[a][where]=x',
    'draft=maybe',
    'trash=maybe',
    'uploadEdits=x',
    'user[roles][0]=admin',
    'overrideAccess=true',
  ],
  ...['showHiddenFields=true', 'publishAllLocales=true', 'publishSpecificLocale=en', 'anything=1'],
  `where${'[and][0]'.repeat(20)}[id][exists]=true`,
  Array.from({ length: 200 }, (_, index) => `where[or][${index}][id][equals]=${index}`).join('&'),
];

describe.each(collections)('%s', (slug) => {
  it.each(['anonymous', 'journalist', 'admin'] as const)(
    'asked by %s answers no bad question',
    async (who) => {
      for (const path of ['', '/count', '/versions', '/x', '/versions/x'])
        for (const query of queries)
          expectRefusal(await rests[who]('GET', `/${slug}${path}?${query}`), `${path}?${query.slice(0, 80)}`);
    },
  );

  it.each(['anonymous', 'admin'] as const)('sent by %s takes no bad body', async (who) => {
    const form = (text: string) => ({ text, type: 'multipart/form-data; boundary=a' });
    const bodies = [
      ...['{', 'null', '[]', '"x"', '1', '['.repeat(30_000), '{"a":'.repeat(30_000)].map((text) => ({
        text,
        type: 'application/json',
      })),
      { text: 'x', type: 'multipart/form-data' },
      form('--a\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--a--'),
      form('--a\r\nContent-Disposition: form-data; name="_payload"\r\n\r\nnull\r\n--a--'),
      form('--a\r\nContent-Disposition: form-data; name="file"; filename="a\0b.jpg"\r\n\r\nx\r\n--a--'),
      form('--a\r\nContent-Disposition: form-data; name="file"\r\n\r\n{"filename":"../x"}\r\n--a--'),
    ];
    const { token } = await payload.login({
      collection: 'users',
      data: { email: people.admin.email, password: 'a long password for tests' },
    });
    for (const [method, path] of [
      ['POST', ''],
      ['PATCH', '/x'],
      ['PATCH', ''],
    ] as const)
      for (const { text, type } of bodies) {
        const response = await handleEndpoints({
          config,
          request: new Request(`http://localhost:3998/api/${slug}${path}`, {
            method,
            body: text,
            headers: { 'content-type': type, ...(who === 'admin' ? { authorization: `JWT ${token}` } : {}) },
          }),
        });
        const answer = { status: response.status, text: await response.text() };
        expectRefusal(answer as RestAnswer, `${method} ${path} ${type} ${text.slice(0, 60)}`);
      }
  });

  it('has no room beside', async () => {
    for (const path of ['/x%zz', '/%C0%AF', '/constructor', '/__proto__', '/file/%00', '/file/a%00b.jpg'])
      for (const method of ['GET', 'PATCH', 'DELETE', 'PUT'])
        expectRefusal(await rests.admin(method, `/${slug}${path}`), `${method} ${path}`);
  });
});

it.each([
  '/og',
  '/og?title=x',
  '/payload-jobs/handle-schedules',
  '/payload-migrations',
  '/payload-migrations/x',
  '/globals/x',
  '/nothing',
])('there is nothing at %s', async (path) => {
  for (const who of ['anonymous', 'admin'] as const) expectRefusal(await rests[who]('GET', path), path);
});

describe('what an account holds', () => {
  const fields = ['email', 'hash', 'salt', 'resetPasswordToken', 'loginAttempts', 'sessions.id', 'name'];

  it.each(fields)('is nobody’s to find out: %s', async (field) => {
    for (const who of ['journalist', 'translator', 'admin'] as const)
      for (const path of ['/news', '/events', '/news/count', '/news/versions', '/media']) {
        const prefix = path.endsWith('versions') ? 'version.' : '';
        for (const query of [
          `sort=${prefix}createdBy.${field}`,
          `sort=-updatedAt,-${prefix}createdBy.${field}`,
          `where[${prefix}createdBy.${field}][like]=a`,
          `where[or][0][and][0][${prefix}createdBy.${field}][exists]=true`,
          `where=${encodeURIComponent(JSON.stringify({ [`${prefix}createdBy.${field}`]: { like: 'a' } }))}`,
          `where[${prefix}original.createdBy.${field}][like]=a`,
          `sort=${prefix}original.createdBy.${field}`,
        ])
          expect({ query, status: (await rests[who]('GET', `${path}?${query}`)).status }).toEqual({
            query,
            status: 400,
          });
      }
  });

  it.each(['hash', 'salt', 'resetPasswordToken', 'sessions.id', 'loginAttempts', 'lockUntil'])(
    'is not asked about, by an admin neither: %s',
    async (field) => {
      for (const query of [`sort=${field}`, `where[${field}][exists]=true`, `where[${field}][like]=a`])
        expect((await rests.admin('GET', `/users?${query}`)).status).toBe(400);
    },
  );

  it('nor from a page of the admin, which asks as the person does', async () => {
    const asked = { collection: 'news', overrideAccess: false, user: people.journalist } as const;
    for (const question of [
      { sort: 'createdBy.hash' },
      { where: { 'createdBy.hash': { like: 'a' } } },
      { where: { and: [{ or: [{ 'createdBy.salt': { exists: true } }] }] } },
    ])
      await expect(payload.find({ ...asked, ...question } as never)).rejects.toMatchObject({ status: 400 });
    await expect(payload.find({ ...asked, sort: '-updatedAt' })).resolves.toMatchObject({ totalDocs: 1 });
  });

  it('is not in an answer, whatever is asked for', async () => {
    for (const query of [
      'select[hash]=true&select[salt]=true&select[email]=true',
      'depth=3',
      'select[createdBy]=true&depth=3',
    ]) {
      const { text } = await rests.journalist('GET', `/news?${query}`);
      expect(text).not.toMatch(/"hash"|"salt"|editor@test/);
    }
    const { text } = await rests.admin('GET', '/users?select[hash]=true&select[salt]=true');
    expect(text).not.toMatch(/"hash"|"salt"/);
  });
});

describe('what the admin asks', () => {
  it.each([
    '/news?depth=0&draft=true&limit=25&locale=en&page=1&sort=-updatedAt&trash=false&where[and][0][language][equals]=en',
    '/news?where[or][0][headline][like]=hall&where[or][1][summary][like]=hall&where[or][2][itemId][like]=hall',
    '/news?where[and][0][categories][in][0]=a&where[and][1][createdBy][equals]=x&sort=createdBy',
    '/news?where[source.organization][exists]=false&where[translation.machine][equals]=true',
    '/news?where[corrections.note][like]=a',
    '/events?where[startsAt][greater_than_equal]=2027-01-01T00:00:00.000Z&sort=startsAt',
    '/events?where[latitude][greater_than]=30.5',
    '/media?where[originalName][like]=a&select[alt]=true&depth=0&fallback-locale=null&locale=tk',
    '/media?where[mimeType][in]=image/webp,image/png&pagination=false',
    '/categories?sort=order&limit=10&where[id][not_in][0]=x&fallbackLocale=none',
    '/users?where[roles][in][0]=admin&sort=name&where[email][like]=a',
    '/payload-locked-documents?where[and][0][document.relationTo][equals]=categories&where[and][1][document.value][equals]=x&where[and][2][updatedAt][greater_than]=2026-01-01T00:00:00.000Z',
  ])('is answered: %s', async (path) => {
    const { status, text } = await rests.admin('GET', path);
    expect(status === 200 ? '' : text.slice(0, 300)).toBe('');
  });

  it('of versions, too', async () => {
    const path = `/news/versions?where[and][0][parent][equals]=${news}&where[and][1][version._status][equals]=published&sort=-updatedAt&limit=1&depth=0`;
    const { status, text } = await rests.admin('GET', path);
    expect(status === 200 ? '' : text.slice(0, 300)).toBe('');
  });

  it('withdraws, with the parameter that its button sends, and nobody else does so with a draft', async () => {
    const query = 'depth=0&fallback-locale=null&unpublishAllLocales=true';
    for (const who of ['journalist', 'translator', 'editor'] as const)
      expect(
        (await rests[who]('PATCH', `/news/${news}?${query}&draft=true`, { _status: 'draft' })).status,
      ).toBe(400);
    expect((await rests.journalist('PATCH', `/news/${news}?${query}`, { _status: 'draft' })).status).toBe(
      400,
    );
    const { body, status } = await rests.editor('PATCH', `/news/${news}?${query}`, { _status: 'draft' });
    expect(status).toBe(200);
    expect(body.doc._status).toBe('draft');
  });
});
