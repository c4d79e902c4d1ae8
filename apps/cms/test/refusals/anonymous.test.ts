import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openStaffedNewsroom } from '../open-newsroom';
import { drawJpeg, richText, toFile } from '../content';
import { createEdition, publish, saveDraft } from '../editions';
import { restAs, type RestAnswer } from '../rest';

// Payload's own REST tells the anonymous nothing: neither documents, nor how many, nor whether one matches.
const {
  payload,
  refs: { design, ashgabat },
  people,
} = await openStaffedNewsroom();
let ids: Record<string, string>;
let filename: string;
const ask = restAs();
const canary = 'canary5e7d';

beforeAll(async () => {
  const media = await payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt: canary, credit: canary } as never,
    file: toFile(await drawJpeg(60, 40)),
  });
  filename = media.filename!;
  const organization = await payload.create({
    collection: 'organizations',
    locale: 'en',
    data: { name: canary } as never,
  });
  const venue = await payload.create({
    collection: 'venues',
    locale: 'en',
    data: { name: canary, address: canary } as never,
  });
  ids = {
    media: media.id,
    categories: design,
    cities: ashgabat,
    organizations: organization.id,
    venues: venue.id,
  };
  for (const slug of ['news', 'events'] as const) {
    const { id } = await createEdition(payload, slug, [design], {
      summary: canary,
      createdBy: people.journalist.id,
    });
    ids[slug] = id;
    await publish(payload, slug, id);
    await saveDraft(payload, slug, id, { summary: `${canary} again`, body: richText(canary) });
  }
  ids.users = people.editor.id;
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
  ...['payload-jobs', 'payload-locked-documents', 'payload-preferences'],
  ...['payload-migrations', 'payload-kv'],
];
const refused = [401, 403, 404, 501];

function expectNothing(answer: RestAnswer) {
  expect(refused).toContain(answer.status);
  expect(answer.text).not.toMatch(/canary|"docs"|totalDocs|@test\.example|SELECT |node_modules/);
}

const queries = [
  '',
  '?limit=0',
  '?limit=100&depth=3',
  '?draft=true',
  '?locale=all&fallbackLocale=none',
  '?draft=true&locale=all&depth=10&showHiddenFields=true',
  '?trash=true',
  '?pagination=false',
  '?overrideAccess=true',
  '?user[roles][0]=admin',
  '?sort=-createdBy.email',
  '?sort=_status',
  '?select[summary]=true&select[createdBy]=true',
  '?populate[users][email]=true&depth=2',
  '?joins[editions][limit]=5',
  '?where[_status][equals]=draft',
  '?where[summary][like]=can',
  '?where[createdBy.email][contains]=test',
  '?where[createdBy.hash][exists]=true',
  '?where[or][0][id][exists]=true&where[or][1][_status][equals]=published',
  `?${Array.from({ length: 2_000 }, (_, index) => `where[or][${index}][id][exists]=true`).join('&')}`,
  `?where${'[and][0]'.repeat(2_000)}[id][exists]=true`,
];
const reads = [
  '',
  '/count',
  '/versions',
  '/ID',
  '/ID/panel',
  '/ID/source',
  '/ID/change-kind',
  '/ID/copy-desk',
  '/versions/ID',
  '/me',
  '/init',
];

describe.each(collections)('the collection %s', (slug) => {
  const at = (path: string) => `/${slug}${path.replace('ID', ids[slug] ?? 'none')}`;
  // `users` has paths of its own, which are not about documents; see below.
  const own = reads.filter((path) => slug !== 'users' || !['/me', '/init'].includes(path));

  it.each(own)('reads nothing at %s', async (path) => {
    for (const query of queries) {
      const answer = await ask('GET', at(path) + query);
      // Below `payload-preferences` stand keys: those of nobody have no value.
      if (slug === 'payload-preferences' && answer.status === 200)
        expect(answer.body).toEqual({ message: 'Not Found', value: null });
      else expectNothing(answer);
    }
  });

  it('tells no rights', async () => {
    for (const path of ['/access', '/access/ID']) {
      const { text } = await ask('GET', at(path));
      expect(text).not.toMatch(/canary|"(?:create|update|delete|readVersions)":true/);
    }
  });

  it('takes no write', async () => {
    const body = { headline: canary, title: canary, name: canary, alt: canary, email: 'x@test.example' };
    const before = await payload.db.find({ collection: slug as never, limit: 0, pagination: false });
    for (const query of ['', '?draft=true', '?autosave=true&draft=true', '?locale=all']) {
      expectNothing(await ask('POST', at('') + query, body));
      expectNothing(await ask('PATCH', at('/ID') + query, body));
      expectNothing(await ask('PATCH', at('') + (query || '?') + '&where[id][exists]=true', body));
      expectNothing(await ask('DELETE', at('/ID') + query));
      expectNothing(await ask('DELETE', at('') + (query || '?') + '&where[id][exists]=true'));
      expectNothing(await ask('POST', at('/versions/ID') + query));
      expectNothing(await ask('POST', at('/ID/duplicate') + query));
      expectNothing(await ask('POST', at('/ID/translate') + query, { language: 'tk' }));
      expectNothing(await ask('POST', at('/ID/confirm-translation') + query));
      expectNothing(
        await ask('POST', at('/ID/schedule') + query, { action: 'publish', at: '2030-01-01T00:00:00Z' }),
      );
      expectNothing(await ask('DELETE', at('/ID/schedule/ID') + query));
      expectNothing(await ask('POST', at('/ID/preview') + query));
      expectNothing(await ask('PUT', at('/ID/preview') + query, { fields: body }));
      expectNothing(await ask('DELETE', `${at('/ID/preview')}${query || '?'}&link=ID`));
    }
    expect(await payload.db.find({ collection: slug as never, limit: 0, pagination: false })).toEqual(before);
  });
});

describe('what is not a collection', () => {
  it.each([
    ['GET', '/access'],
    ['GET', '/users/me'],
    ['GET', '/users/init'],
  ])('%s %s has an answer without content', async (method, path) => {
    const { status, text } = await ask(method, path);
    expect(status).toBe(200);
    expect(text).not.toMatch(/canary|@test\.example|"(?:create|update|delete|readVersions)":true/);
  });

  it.each<[string, string, object?]>([
    ['GET', '/globals/anything'],
    ['GET', '/globals/payload-jobs-stats'],
    ['GET', '/globals/newsroom'],
    ['GET', '/globals/newsroom?draft=true&locale=all'],
    ['GET', '/globals/newsroom/versions'],
    ['POST', '/globals/newsroom', { name: 'canary' }],
    [
      'POST',
      '/users/first-account',
      { key: 'x', email: 'x@test.example', password: 'a long password', name: 'x' },
    ],
    ['POST', '/users/first-register', { email: 'x@test.example', password: 'a long password', name: 'x' }],
    ['POST', '/users/unlock', { email: 'admin@test.example' }],
    ['POST', '/users/refresh-token'],
    ['POST', '/users/reset-password', { token: 'x', password: 'a long password of mine' }],
    ['POST', '/users/verify/x'],
    ['GET', '/users/ID/api-key/reveal'],
    ['GET', '/payload-jobs/run'],
    ['GET', '/payload-jobs/run?allQueues=true&limit=100'],
    ['GET', '/payload-jobs/handle-schedules'],
    ['POST', '/payload-preferences/nav', { value: 1 }],
    ['DELETE', '/payload-preferences/nav'],
    ['GET', '/graphql'],
    ['POST', '/graphql', { query: '{ News { docs { summary } } }' }],
    ['POST', '/graphql-playground'],
    ['GET', '/media/paste-url?src=http://127.0.0.1/'],
    ['GET', '/media/paste-url/ID?src=http://127.0.0.1/'],
    ['GET', '/media/file/none.webp'],
    ['GET', '/media/file/..%2Feyvan.db'],
    ['GET', '/media/file/%2e%2e%2feyvan.db'],
    ['GET', '/nothing'],
    ['GET', '/__proto__'],
    ['GET', '/constructor'],
  ])('%s %s is refused', async (...[method, path, body]) => {
    const before = await payload.count({ collection: 'users' });
    const answer = await ask(method, path.replace('ID', ids.media!), body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect([500, 502, 503]).not.toContain(answer.status);
    expect(answer.text).not.toMatch(/canary|@test\.example|SQLite format/);
    expect(await payload.count({ collection: 'users' })).toEqual(before);
  });

  it('a forgotten password gets one answer, whoever asks, and keeps nobody waiting', async () => {
    const known = await ask('POST', '/users/forgot-password', { email: people.admin.email });
    const unknown = await ask('POST', '/users/forgot-password', { email: 'nobody@test.example' });
    expect(known).toMatchObject({ status: 403, text: unknown.text });
    await payload.forgotPassword({ collection: 'users', data: { email: people.admin.email } });
  });

  it('a wrong password, an unknown account and a locked one get one answer', async () => {
    const login = async (email: string) => {
      const began = Date.now();
      const answer = await ask('POST', '/users/login', { email, password: 'not the password' });
      // The hash of a password takes less: whether there was one cannot be told.
      expect(Date.now() - began).toBeGreaterThanOrEqual(990);
      return answer;
    };
    const wrong = await login(people.colleague.email);
    expect(wrong.status).toBe(401);
    expect((await login('nobody@test.example')).text).toBe(wrong.text);
    await payload.update({
      collection: 'users',
      id: people.colleague.id,
      data: { loginAttempts: 10, lockUntil: '2040-01-01T00:00:00.000Z' } as never,
    });
    expect((await login(people.colleague.email)).text).toBe(wrong.text);
    expect(wrong.text).not.toMatch(/lock/);
  });

  it('of many attempts on one account most never reach the hash, whether there is one or not', async () => {
    for (const email of [people.journalist.email, 'flooded@test.example']) {
      const attempts = Array.from({ length: 25 }, () =>
        ask('POST', '/users/login', { email, password: '?' }),
      );
      const answers = await Promise.all(attempts);
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(20);
    }
    const { headers, status, text } = await ask('POST', '/users/login', people.journalist);
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(text).toMatch(/Too many attempts/);
  });

  it('and one address is heard sixty times a minute', async () => {
    const answers = await Promise.all(
      Array.from({ length: 70 }, (_, index) =>
        ask('POST', '/users/login', { email: `guess${index}@test.example`, password: '?' }),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([401, 429]));
    expect(statuses.filter((status) => status === 401).length).toBeLessThan(60);
  });
});

describe('pictures', () => {
  it('are given to whoever knows the name, which tells nothing', async () => {
    const { status, headers } = await ask('GET', `/media/file/${filename}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('image/webp');
    expect(filename).toMatch(/^[0-9a-f]{24}\.webp$/);
  });

  it('are given in every size that was made', async () => {
    for (const name of readdirSync(join(process.env.DATA_DIR!, 'media')))
      expect((await ask('GET', `/media/file/${name}`)).status).toBe(200);
  });

  it('are not listed, counted or looked for', async () => {
    for (const path of [
      '/media',
      '/media/count',
      `/media?where[filename][equals]=${filename}`,
      `/media/${ids.media}`,
    ])
      expectNothing(await ask('GET', path));
  });
});
