import { randomUUID } from 'node:crypto';
import type { Where } from 'payload';
import { openStaffedNewsroom } from '../open-newsroom';
import { drawJpeg, toFile } from '../content';
import { createEdition } from '../editions';
import { password } from '../people';
import { toForm, type RestAnswer, type Rest } from '../rest';

const { payload, people, refs, rests } = await openStaffedNewsroom();
let picture: Buffer;
let edition: string;

beforeAll(async () => {
  picture = await drawJpeg(40, 30);
  edition = (await createEdition(payload, 'news', [refs.music])).id;
});

const everybody = ['anonymous', 'journalist', 'translator', 'editor', 'admin'] as const;
type Who = (typeof everybody)[number];
const signedIn = everybody.filter((who) => who !== 'anonymous');
const editors: Who[] = ['editor', 'admin'];
const nobody: Who[] = [];

const isTaken = ({ status }: RestAnswer) => status < 300;
let made = 0;
const next = () => (made += 1);

/** How one of a collection is made, past all access and through REST, and what may change about it. */
interface Sample {
  make: () => Promise<unknown>;
  data: () => object | FormData;
  change: object;
  who: Record<'create' | 'read' | 'list' | 'update' | 'delete', Who[]>;
}

const make = (collection: string, data: object, more: object = {}) =>
  payload.create({ collection, data, locale: 'en', ...more } as never).then(({ id }: any) => id as unknown);
const row = (collection: string, data: object) =>
  payload.db.create({ collection, data } as never).then(({ id }: any) => id as unknown);

// Each of the eight codes may be taken once: those that the other collections' samples need are taken already.
const codes = ['architecture', 'film', 'gastronomy', 'literature', 'media-arts', 'crafts-and-folk-art'];
const freeCode = async () => {
  const { docs } = await payload.find({ collection: 'categories', limit: 100 });
  const free = codes.find((code) => !docs.some((doc) => (doc as { code?: string }).code === code));
  if (free) return free;
  await payload.delete({ collection: 'categories', where: { code: { in: codes } } });
  return codes[0]!;
};
let code = codes[0]!;

const reference = {
  read: signedIn,
  list: signedIn,
  update: ['translator', ...editors] as Who[],
  delete: editors,
};
const byServerOnly = { create: nobody, read: nobody, list: nobody, update: nobody, delete: nobody };
const city = () => ({ slug: `city-${next()}`, name: 'A city', country: 'TM' });
const user = () => ({ name: 'New', email: `new-${next()}@test.example`, password, roles: ['journalist'] });
const push = {
  pushId: 'p',
  receiver: 'http://127.0.0.1:9',
  message: {},
  nextAttemptAt: '2030-01-01T00:00:00Z',
};
const preview = () => ({
  hash: 'h',
  slug: 'news',
  edition,
  language: 'en',
  expiresAt: '2030-01-01T00:00:00.000Z',
});
const release = { action: 'publish', at: '2030-01-01T00:00:00Z' };
const lock = () => ({
  document: `news/${next()}`,
  holder: 'h',
  holderName: 'Holder',
  session: 'window-one',
  since: '2030-01-01T00:00:00.000Z',
  seenAt: '2030-01-01T00:00:00.000Z',
});
const publication = () => ({
  key: `city:tk:${next()}`,
  type: 'city',
  locale: 'tk',
  itemId: `c${made}`,
  state: 'public',
  sequence: 1_000_000 + made,
});

const deskRow = () => ({
  key: `news:n${next()}`,
  type: 'news',
  itemId: `n${made}`,
  touchedAt: '2030-01-01T00:00:00.000Z',
  filterKeys: ' type:news ',
  cells: '{}',
});

const uuid = () => `00000000-0000-4000-8000-${String(next()).padStart(12, '0')}`;
const notice = () => ({
  id: uuid(),
  ...{ recipient: people.admin.id, kind: 'review', document: `news/${edition}`, itemId: 'x', language: 'en' },
});
const comment = () => ({
  id: uuid(),
  ...{ document: `news/${edition}`, itemId: 'x', language: 'en', author: people.admin.id, text: 'Said' },
});
const receipt = () => ({
  key: uuid(),
  itemId: '4f7k2q9d',
  sightings: [],
  attempts: 0,
  withdrawnAt: '2030-01-01T00:00:00Z',
});
const link = () => ({
  key: `k${next()}`,
  url: `https://a.example/${made}`,
  state: 'unknown',
  nextAt: '2030-01-01T00:00:00.000Z',
  seenAt: '2030-01-01T00:00:00.000Z',
});

const samples: Record<string, Sample> = {
  categories: {
    make: () => make('categories', { code, name: 'A field', order: 1 }),
    data: () => ({ code, name: 'A field', order: 1 }),
    change: { name: 'Another name' },
    who: { ...reference, create: editors },
  },
  cities: {
    make: () => make('cities', city()),
    data: city,
    change: { name: 'Another name' },
    who: { ...reference, create: editors },
  },
  organizations: {
    make: () => make('organizations', { name: 'A museum' }),
    data: () => ({ name: 'A museum' }),
    change: { name: 'Another name' },
    who: { ...reference, create: editors },
  },
  venues: {
    make: () => make('venues', { name: 'A hall' }),
    data: () => ({ name: 'A hall', latitude: 37.9, longitude: 58.3 }),
    change: { name: 'Another name' },
    who: { ...reference, create: editors },
  },
  media: {
    make: () => make('media', { alt: 'A hall' }, { file: toFile(picture) }),
    data: () => toForm({ alt: 'A hall' }, picture, 'hall.jpg', 'image/jpeg'),
    change: { alt: 'Another hall' },
    who: { ...reference, create: ['journalist', ...editors] },
  },
  users: {
    make: () => make('users', user()),
    data: user,
    change: { name: 'Renamed' },
    who: { create: ['admin'], read: editors, list: signedIn, update: ['admin'], delete: ['admin'] },
  },
  publications: {
    make: () => row('publications', publication()),
    data: publication,
    change: { state: 'withdrawn' },
    who: byServerOnly,
  },
  locks: {
    make: () => row('locks', lock()),
    data: lock,
    change: { holder: 'somebody' },
    who: byServerOnly,
  },
  items: {
    make: () => row('items', deskRow()),
    data: deskRow,
    change: { cells: '{"en":{}}' },
    who: byServerOnly,
  },
  links: {
    make: () => row('links', link()),
    data: link,
    change: { state: 'dead' },
    who: byServerOnly,
  },
  // Made, listed and ended through the endpoints of editions (`preview.test.ts`), with none of their own.
  previews: {
    make: () => row('previews', { ...preview(), hash: randomUUID() }),
    data: preview,
    change: { expiresAt: '2031-01-01T00:00:00Z' },
    who: byServerOnly,
  },
  receipts: {
    make: () => row('receipts', receipt()),
    data: receipt,
    change: { attempts: 9 },
    who: byServerOnly,
  },
  outbox: {
    make: () => row('outbox', { ...push, attempts: 0 }),
    data: () => push,
    change: { attempts: 9 },
    who: byServerOnly,
  },
  // Planned, moved and called off by editors, told to whoever works inside: `release-endpoints.ts`.
  releases: {
    make: () => row('releases', { ...release, editions: [], state: 'planned', attempts: 0 }),
    data: () => ({ ...release, editions: [{ collection: 'news', id: edition }] }),
    change: { at: '2031-01-01T00:00:00Z' },
    who: { create: editors, read: nobody, list: signedIn, update: editors, delete: editors },
  },
  // Read and marked by whom they are for, through `notice-endpoints.ts`.
  notices: {
    make: () => row('notices', notice()),
    data: notice,
    change: { readAt: '2030-01-01T00:00:00Z' },
    who: { ...byServerOnly, list: signedIn },
  },
  mails: {
    make: () => row('mails', { notice: 'n', attempts: 0, nextAttemptAt: '2030-01-01T00:00:00Z' }),
    data: () => ({ notice: 'n', nextAttemptAt: '2030-01-01T00:00:00Z' }),
    change: { attempts: 9 },
    who: byServerOnly,
  },
  // Said by all who read the edition, resolved by who may write on it, deleted by admins: `comment-endpoints.ts`.
  comments: {
    make: () => row('comments', comment()),
    data: () => ({ collection: 'news', id: edition, text: 'Said' }),
    change: { isResolved: true },
    who: { create: signedIn, read: nobody, list: signedIn, update: editors, delete: ['admin'] },
  },
  activity: {
    make: () => row('activity', { id: uuid(), at: '2030-01-01T00:00:00Z', kind: 'send' }),
    data: () => ({ at: '2030-01-01T00:00:00Z', kind: 'send' }),
    change: { kind: 'publish' },
    who: { ...byServerOnly, read: ['admin'], list: ['admin'] },
  },
  'payload-jobs': {
    make: () => row('payload-jobs', { taskSlug: 'schedulePublish', waitUntil: '2030-01-01T00:00:00Z' }),
    data: () => ({ taskSlug: 'schedulePublish', input: {} }),
    change: { hasError: true },
    who: byServerOnly,
  },
  'payload-migrations': {
    make: () => row('payload-migrations', { name: 'none', batch: 1 }),
    data: () => ({ name: 'none', batch: 1 }),
    change: { name: 'other' },
    who: byServerOnly,
  },
  // Payload's own: whoever works inside may see who has a document open, and take it over.
  'payload-locked-documents': {
    make: () =>
      row('payload-locked-documents', {
        user: { relationTo: 'users', value: people.admin.id },
        globalSlug: 'x',
      }),
    data: () => ({ user: { relationTo: 'users', value: people.admin.id }, globalSlug: 'x' }),
    change: { globalSlug: 'y' },
    who: { create: signedIn, read: signedIn, list: signedIn, update: signedIn, delete: signedIn },
  },
};

/** Lists that take questions of their own. */
const ownLists: Record<string, () => string> = {
  releases: () => '/releases',
  notices: () => '/notices',
  comments: () => `/comments?collection=news&id=${edition}`,
};

const operations: Record<
  keyof Sample['who'],
  (ask: Rest, slug: string, id: unknown, sample: Sample) => Promise<RestAnswer>
> = {
  create: (ask, slug, _id, { data }) => ask('POST', `/${slug}?locale=en`, data()),
  read: (ask, slug, id) => ask('GET', `/${slug}/${id}`),
  list: (ask, slug) => ask('GET', ownLists[slug]?.() ?? `/${slug}?limit=1`),
  update: (ask, slug, id, { change }) => ask('PATCH', `/${slug}/${id}?locale=fa`, change),
  delete: (ask, slug, id) => ask('DELETE', `/${slug}/${id}`),
};

const cases = Object.entries(samples).flatMap(([slug, sample]) =>
  Object.entries(sample.who).map(([operation, who]) => ({ slug, sample, operation, who })),
);

describe('who may do what with what is not an edition', () => {
  it.each(cases)('$slug: $operation', async ({ slug, sample, operation, who }) => {
    const allowed: Who[] = [];
    for (const name of everybody) {
      code = await freeCode();
      const id = operation === 'create' ? null : await sample.make();
      if (operation !== 'create') code = await freeCode();
      const where: Where = id ? { id: { equals: id as string } } : {};
      const stored = () => payload.db.find({ collection: slug as never, limit: 0, pagination: false, where });
      const before = await stored();
      const answer = await operations[operation as keyof Sample['who']](rests[name], slug, id, sample);
      if (isTaken(answer)) allowed.push(name);
      else {
        expect([401, 403, 404, 501]).toContain(answer.status);
        expect(await stored()).toEqual(before);
      }
    }
    expect(allowed).toEqual(who.length === 0 ? [] : everybody.filter((name) => who.includes(name)));
  });

  it('everybody sees and changes themselves, but for roles and languages; only editors see others', async () => {
    for (const name of signedIn) {
      const { id, roles, languages } = people[name];
      const change = { name: `I, ${name}`, roles: ['admin'], languages: [] };
      expect((await rests[name]('PATCH', `/users/${id}`, change)).status).toBe(200);
      const changed = await payload.findByID({ collection: 'users', id });
      expect(changed.name).toBe(`I, ${name}`);
      if (name === 'admin') continue;
      expect(changed).toMatchObject({ roles, languages });
      const { body } = await rests[name]('GET', '/users?limit=100');
      expect(body.docs.length > 1).toBe(name === 'editor');
    }
  });

  it('preferences are one’s own', async () => {
    await rests.editor('POST', '/payload-preferences/mine', { value: 'of the editor' });
    const { text } = await rests.journalist('GET', '/payload-preferences/mine');
    expect(text).not.toContain('of the editor');
    expect((await rests.journalist('GET', '/payload-preferences')).body.docs).toEqual([]);
    expect((await rests.anonymous('POST', '/payload-preferences/mine', { value: 1 })).status).toBe(401);
  });

  it('only an admin unlocks an account and runs jobs', async () => {
    const asked: [string, string, object?][] = [
      ['POST', '/users/unlock', { email: people.journalist.email }],
      ['GET', '/payload-jobs/run?limit=1'],
    ];
    for (const [method, path, body] of asked) {
      for (const name of everybody) {
        const { status } = await rests[name](method, path, body);
        if (name === 'admin') expect(status).toBe(200);
        else expect([401, 403]).toContain(status);
      }
    }
  });
});

/** A document without its time, and without the nulls of words that a language does not have. */
const withoutGaps = ({ updatedAt: _time, ...doc }: Record<string, unknown>) =>
  JSON.parse(JSON.stringify(doc, (_key, value: unknown) => (value === null ? undefined : value))) as unknown;

describe('a translator of reference data', () => {
  it.each([
    ['categories', { name: 'Dizaýn', code: 'film', order: 77, color: '#000000' }],
    ['cities', { name: 'Şäher', slug: 'taken', country: 'US', latitude: 1 }],
    ['organizations', { name: 'Muzeý', kind: 'studio', website: 'https://elsewhere.example' }],
    [
      'venues',
      {
        name: 'Zal',
        latitude: 1,
        website: 'https://elsewhere.example',
        accessibility: ['lift'],
      },
    ],
    ['media', { alt: 'Eýwan', credit: 'Me', licence: 'Mine', focalX: 3, width: 7, mimeType: 'text/html' }],
  ] as const)('%s: changes words in an own language, and nothing else', async (slug, change) => {
    code = await freeCode();
    const id = (await samples[slug]!.make()) as string;
    const read = () => payload.findByID({ collection: slug, id, locale: 'all', depth: 0 }) as Promise<any>;
    const before = await read();
    for (const locale of ['zh', 'all']) {
      expect((await rests.translator('PATCH', `/${slug}/${id}?locale=${locale}`, change)).status).toBe(403);
    }
    expect(await read()).toEqual(before);
    expect((await rests.translator('PATCH', `/${slug}/${id}?locale=tk`, change)).status).toBe(200);
    const [word, value] = Object.entries(change)[0]!;
    const changed = withoutGaps({ ...before, [word]: { ...before[word], tk: value } });
    expect(withoutGaps(await read())).toEqual(changed);
  });

  it('does not put another picture in the place of one, nor cuts it', async () => {
    const id = (await samples.media!.make()) as string;
    const before = await payload.findByID({ collection: 'media', id });
    const other = toForm({ alt: 'x' }, await drawJpeg(60, 60), 'other.jpg', 'image/jpeg');
    expect((await rests.translator('PATCH', `/media/${id}?locale=tk`, other)).status).toBe(403);
    const cut = '&uploadEdits[crop][x]=0&uploadEdits[crop][width]=10&uploadEdits[widthInPixels]=3';
    expect((await rests.translator('PATCH', `/media/${id}?locale=tk${cut}`, { alt: 'x' })).status).toBe(403);
    expect(await payload.findByID({ collection: 'media', id })).toEqual(before);
  });
});

describe('what the server fills in', () => {
  it.each(['journalist', 'editor', 'admin'] as const)('%s cannot set it', async (name) => {
    const { id } = people.colleague;
    const forged = {
      createdBy: id,
      itemId: 'aaaaaaaa',
      frozenFacts: { forged: 1 },
      wordsChangedAt: '2001-01-01T00:00:00.000Z',
    };
    const data = { language: 'ru', headline: 'Заголовок', ...forged };
    const { body } = await rests[name]('POST', '/news?draft=true', data);
    await rests[name]('PATCH', `/news/${body.doc.id}?draft=true`, forged);
    const doc = await payload.findByID({ collection: 'news', id: body.doc.id, draft: true, depth: 0 });
    expect(doc).toMatchObject({ createdBy: people[name].id, itemId: body.doc.itemId });
    expect(doc.itemId).not.toBe('aaaaaaaa');
    expect(doc.frozenFacts ?? null).toBeNull();
    expect(doc.wordsChangedAt ?? null).toBeNull();
  });

  it('the time of publication is the editors’', async () => {
    const { id } = await createEdition(payload, 'news', [], {
      language: 'ru',
      createdBy: people.journalist.id,
    });
    const change = { publishedAt: '2001-01-01T00:00:00.000Z' };
    await rests.journalist('PATCH', `/news/${id}?draft=true`, change);
    const { publishedAt } = await payload.findByID({ collection: 'news', id, draft: true });
    expect(publishedAt ?? null).toBeNull();
    await rests.editor('PATCH', `/news/${id}?draft=true`, change);
    expect(await payload.findByID({ collection: 'news', id, draft: true })).toMatchObject(change);
  });
});
