import { openServer, type Server } from '@eyvan/test-kit';
import { env } from '../src/platform/env';
import { lookAround } from '../src/delivery/receipts/look-around';
import type { ReceiptRow } from '../src/delivery/receipts/receipt';
import { createEdition, publish, withdraw } from './editions';
import { openStaffedNewsroom } from './open-newsroom';

// Where a text that was taken back is seen to be gone, and when: asked of what readers ask.
const {
  payload,
  refs: { design },
  rests,
} = await openStaffedNewsroom();
let site: Server;
let asked: string[] = [];
/** What stands on the pages of this site; null for an address that is gone. */
let answerTo: (path: string) => { status: number; text: string };
const gone = { status: 404, text: '' };

beforeAll(async () => {
  site = await openServer((request, response) => {
    asked.push(request.url!);
    const { status, text } = answerTo(request.url!);
    response.writeHead(status).end(text);
  });
  env.REVALIDATE_URLS = [site.url];
  env.SITE_URL = site.url;
});
afterAll(() => site.close());
beforeEach(async () => {
  asked = [];
  answerTo = () => gone;
  await payload.db.deleteMany({ collection: 'receipts', where: {} });
});

const rows = async () =>
  (await payload.db.find<ReceiptRow>({ collection: 'receipts', pagination: false })).docs;
const makeDue = () =>
  payload.db.updateMany({
    collection: 'receipts',
    where: { nextLookAt: { exists: true } },
    data: { nextLookAt: new Date(0).toISOString() },
  });
const lookNow = async () => {
  await makeDue();
  return lookAround(payload);
};
async function createWithdrawn(): Promise<{ id: string; itemId: string }> {
  const { id, itemId } = await createEdition(payload, 'news', [design], { _status: 'published' });
  await withdraw(payload, 'news', id);
  return { id, itemId: itemId! };
}
const receiptOf = async (id: string) =>
  (await rests.journalist('GET', `/news/${id}/receipt`)).body as unknown as Pick<ReceiptRow, 'sightings'> & {
    isOver: boolean;
  };

it('is begun by a withdrawal, and by nothing else', async () => {
  const { id } = await createEdition(payload, 'news', [design], { _status: 'published' });
  expect(await rows()).toEqual([]);
  expect(await receiptOf(id)).toBeNull();
  await withdraw(payload, 'news', id);
  const { isOver, sightings } = await receiptOf(id);
  expect(isOver).toBe(false);
  expect(sightings.map(({ kind }) => kind)).toEqual([
    'page',
    'lists',
    'lists',
    'lists',
    'api',
    'feed',
    'sitemap',
  ]);
  expect(sightings.every(({ address, goneAt }) => address === site.url && goneAt === null)).toBe(true);
});

it('says of each place when it was seen to be gone, and asks no more', async () => {
  const { id, itemId } = await createWithdrawn();
  answerTo = (path) =>
    /news\/|api/.test(path) ? { status: 410, text: itemId } : { status: 200, text: 'other items' };
  const before = Date.now();
  expect(await lookNow()).toBe(1);
  const { isOver, sightings } = await receiptOf(id);
  expect(isOver).toBe(true);
  for (const { goneAt } of sightings) expect(Date.parse(goneAt!)).toBeGreaterThanOrEqual(before);
  expect(new Set(asked).size).toBe(asked.length);
  expect(await lookNow()).toBe(0);
});

it('says where it still is, and what could not be reached, and looks again', async () => {
  const { id, itemId } = await createWithdrawn();
  answerTo = (path) => {
    if (path.includes('feed')) return { status: 200, text: `<link>/en/news/${itemId}</link>` };
    return path.includes('api') ? { status: 503, text: '' } : gone;
  };
  await lookNow();
  const of = async (kind: string) => (await receiptOf(id)).sightings.find((one) => one.kind === kind)!;
  expect(await of('feed')).toMatchObject({ goneAt: null, stillAt: expect.any(String) });
  expect(await of('api')).toMatchObject({ goneAt: null, why: '503' });
  const page = await of('page');
  expect(page.goneAt).not.toBeNull();
  asked = [];
  answerTo = () => gone;
  await lookNow();
  // What was seen to be gone keeps its time.
  expect(asked.toSorted()).toEqual(['/api/v1/news/' + itemId + '?locale=en', '/en/feed.xml']);
  expect(await of('page')).toEqual(page);
  expect(await of('feed')).toMatchObject({ goneAt: expect.any(String), stillAt: null, why: null });
});

it('says that nobody answers', async () => {
  const { REVALIDATE_URLS: sites } = env;
  const left = await openServer(() => undefined);
  await left.close();
  env.REVALIDATE_URLS = [left.url];
  const { id } = await createWithdrawn();
  env.REVALIDATE_URLS = sites;
  await lookNow();
  const { isOver, sightings } = await receiptOf(id);
  expect(isOver).toBe(false);
  const away = sightings.filter(({ address }) => address !== site.url);
  expect(away.length).toBe(sightings.length / 2);
  for (const one of away) expect(one).toMatchObject({ why: 'ECONNREFUSED', goneAt: null });
});

it('ends with the next publication, and is begun anew by the next withdrawal', async () => {
  const { id } = await createWithdrawn();
  await lookNow();
  const [first] = await rows();
  await publish(payload, 'news', id);
  expect(await rows()).toEqual([]);
  await withdraw(payload, 'news', id);
  const [second, ...others] = await rows();
  expect(others).toEqual([]);
  expect(second!.key).toBe(first!.key);
  expect(second!.sightings.every(({ goneAt }) => goneAt === null)).toBe(true);
});

it('asks for a list once, however many were withdrawn together', async () => {
  const editions = [await createEdition(payload, 'news', [design], { _status: 'published' })];
  editions.push(await createEdition(payload, 'news', [design], { _status: 'published' }));
  const release = {
    action: 'withdraw',
    at: null,
    editions: editions.map(({ id }) => ({ collection: 'news', id })),
  };
  expect((await rests.editor('POST', '/releases', release)).status).toBe(201);
  expect(await lookNow()).toBe(2);
  expect(asked.filter((path) => path === '/en/news')).toHaveLength(1);
});

it('is told to whoever reads the edition, and to nobody else', async () => {
  const { id } = await createWithdrawn();
  expect((await rests.translator('GET', `/news/${id}/receipt`)).status).toBe(200);
  expect((await rests.anonymous('GET', `/news/${id}/receipt`)).status).toBe(401);
  expect((await rests.editor('GET', '/news/00000000-0000-4000-8000-000000000000/receipt')).status).toBe(404);
});
