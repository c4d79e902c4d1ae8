import { waitFor } from '@eyvan/test-kit';
import { deliveriesOf } from '../src/delivery/deliver-outbox';
import { runJobs } from '../src/platform/jobs/run-jobs';
import { startBackground } from '../src/platform/jobs/background';
import { runningReleases, runReleases } from '../src/editions/releases/run-releases';
import { takeOverSchedules } from '../src/editions/scheduling/take-over-schedules';
import { apiOf, type Api } from './api';
import { openStaffedNewsroom } from './open-newsroom';
import { createEdition, publicationsOf, publish, saveDraft } from './editions';
import { justNow, schedule } from './schedule';

// Out at its time: not before, not twice, and not never.
const { payload, refs, people } = await openStaffedNewsroom();
let get: Api;

beforeAll(async () => {
  get = apiOf(payload);
});
afterEach(() => payload.db.deleteMany({ collection: 'releases', where: {} }));

const news = (data: Record<string, unknown> = {}) => createEdition(payload, 'news', [refs.design], data);
const statusOf = async (itemId: string) => (await get(`/news/${itemId}?locale=en`)).status;
const planned = async () =>
  (await payload.db.find({ collection: 'releases', where: { state: { equals: 'planned' } } })).docs;
const plan = (id: string, more: { at?: Date; type?: 'publish' | 'unpublish'; locale?: string } = {}) =>
  schedule(payload, { by: people.editor, slug: 'news', id, at: justNow(), ...more });
const inAnHour = () => new Date(Date.now() + 3_600_000);

describe('a scheduled publication', () => {
  it('goes out when its time has come, whole, and once', async () => {
    const { id, itemId } = await news();
    await saveDraft(payload, 'news', id, { headline: 'The newest words' });
    await plan(id);
    await runReleases(payload);
    expect((await get(`/news/${itemId}?locale=en`)).body.headline).toBe('The newest words');
    const [row] = await publicationsOf(payload, itemId);
    await runReleases(payload);
    expect(await publicationsOf(payload, itemId)).toEqual([row]);
    expect(await planned()).toEqual([]);
  });

  it('is not early', async () => {
    const { id, itemId } = await news();
    await plan(id, { at: inAnHour() });
    await runReleases(payload);
    expect(await statusOf(itemId)).toBe(404);
    expect(await planned()).toHaveLength(1);
  });

  it.each(['en', 'ru'])('is whole as well when the admin names the locale %s', async (locale) => {
    const { id, itemId } = await news();
    await plan(id, { locale });
    await runReleases(payload);
    expect((await get(`/news/${itemId}?locale=en`)).body).toMatchObject({
      headline: 'A hall that is open on one side',
      body: [{}, {}],
    });
  });

  it('takes an edition off at its time', async () => {
    const { id, itemId } = await news({ _status: 'published' });
    await plan(id, { type: 'unpublish', at: inAnHour() });
    await runReleases(payload);
    expect(await statusOf(itemId)).toBe(200);
    await plan(id, { type: 'unpublish' });
    await runReleases(payload);
    expect(await statusOf(itemId)).toBe(410);
  });

  it('does not bring back what was put into the bin, nor what was deleted', async () => {
    const binned = await news();
    await plan(binned.id);
    await payload.update({
      collection: 'news',
      id: binned.id,
      data: { deletedAt: new Date().toISOString() } as never,
    });
    const deleted = await news();
    await plan(deleted.id);
    await payload.delete({ collection: 'news', id: deleted.id });
    await runReleases(payload);
    expect(await statusOf(binned.itemId)).toBe(404);
    expect(await statusOf(deleted.itemId)).toBe(404);
  });

  it('is what was approved: what is written on since neither goes out with it nor stands in its way', async () => {
    const { id, itemId } = await news();
    await plan(id);
    await saveDraft(payload, 'news', id, { headline: 'Not yet', categories: [] });
    await runReleases(payload);
    expect((await get(`/news/${itemId}?locale=en`)).body.headline).toBe('A hall that is open on one side');
    const draft = await payload.findByID({ collection: 'news', id, draft: true, depth: 0 });
    expect(draft).toMatchObject({ headline: 'Not yet', categories: [], _status: 'draft' });
  });

  it('does not take the place of what somebody has published by hand since', async () => {
    const { id, itemId } = await news();
    await plan(id);
    await publish(payload, 'news', id, { headline: 'Newer, and by hand' });
    const { publishedAt, url } = (await get(`/news/${itemId}?locale=en`)).body;
    await runReleases(payload);
    expect((await get(`/news/${itemId}?locale=en`)).body).toMatchObject({
      headline: 'Newer, and by hand',
      publishedAt,
      url,
    });
    expect(await planned()).toEqual([]);
  });
});

describe('what was scheduled before there were releases', () => {
  const job = (input: unknown) =>
    payload.db.create({
      collection: 'payload-jobs',
      data: { taskSlug: 'schedulePublish', input, waitUntil: justNow().toISOString(), queue: 'default' },
    });
  const ofBefore = {
    collection: 'payload-jobs',
    where: { taskSlug: { equals: 'schedulePublish' } },
  } as const;
  const countJobs = async () => (await payload.db.count(ofBefore)).totalDocs;

  it('is taken over at the start, once, whoever planned it', async () => {
    const out = await news();
    const off = await news({ _status: 'published' });
    const user = { relationTo: 'users', value: 'who has left' };
    await job({ type: 'publish', doc: { relationTo: 'news', value: out.id }, user });
    await job({ type: 'unpublish', doc: { relationTo: 'news', value: off.id }, language: 'ru' });
    await job({ type: 'publish', doc: { relationTo: 'news', value: 'gone' } });
    await job({});
    await takeOverSchedules(payload);
    await takeOverSchedules(payload);
    expect(await planned()).toHaveLength(2);
    await runReleases(payload);
    expect([await statusOf(out.itemId), await statusOf(off.itemId)]).toEqual([200, 410]);
    // What cannot be taken over stays where it was, and does nothing.
    expect(await countJobs()).toBe(1);
    await payload.db.deleteMany(ofBefore);
  });

  it('becomes a release when it falls due, where it was not taken over before', async () => {
    const { id, itemId } = await news();
    await job({ type: 'publish', doc: { relationTo: 'news', value: id } });
    await waitFor(async () => {
      await runJobs(payload);
      return (await countJobs()) === 0;
    });
    await runReleases(payload);
    expect(await statusOf(itemId)).toBe(200);
  });
});

describe('in the background', () => {
  it('schedules go out by the clock, and what was due while nothing ran is made up for', async () => {
    const late = await news();
    await plan(late.id);
    const soon = await news();
    await plan(soon.id, { at: new Date(Date.now() + 1_500) });
    const { works, tidy } = deliveriesOf(payload);
    const stop = startBackground(payload, { works: [...works, runningReleases(payload)], tidy });
    try {
      await waitFor(async () => (await statusOf(late.itemId)) === 200);
      await waitFor(async () => (await statusOf(soon.itemId)) === 200);
    } finally {
      await stop();
    }
  });
});
