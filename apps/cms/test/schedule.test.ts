import { waitFor } from '@eyvan/test-kit';
import { deliveriesOf } from '../src/delivery/deliver-outbox';
import { startBackground } from '../src/platform/jobs/background';
import { runJobs } from '../src/platform/jobs/run-jobs';
import { freeLostJobs } from '../src/platform/upstream/free-lost-jobs';
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
afterEach(() => payload.db.deleteMany({ collection: 'payload-jobs', where: {} }));

const news = (data: Record<string, unknown> = {}) => createEdition(payload, 'news', [refs.design], data);
const statusOf = async (itemId: string) => (await get(`/news/${itemId}?locale=en`)).status;
const jobs = async () =>
  (
    await payload.db.find<Record<string, any> & { id: string }>({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'schedulePublish' } },
    })
  ).docs;
const plan = (id: string, more: { at?: Date; type?: 'publish' | 'unpublish'; locale?: string } = {}) =>
  schedule(payload, { by: people.editor, slug: 'news', id, at: justNow(), ...more });
const inAnHour = () => new Date(Date.now() + 3_600_000);

describe('a scheduled publication', () => {
  it('goes out when its time has come, whole, and once', async () => {
    const { id, itemId } = await news();
    await saveDraft(payload, 'news', id, { headline: 'The newest words' });
    await plan(id);
    await runJobs(payload);
    expect((await get(`/news/${itemId}?locale=en`)).body.headline).toBe('The newest words');
    const [row] = await publicationsOf(payload, itemId);
    await runJobs(payload);
    expect(await publicationsOf(payload, itemId)).toEqual([row]);
    expect(await jobs()).toEqual([]);
  });

  it('is not early', async () => {
    const { id, itemId } = await news();
    await plan(id, { at: inAnHour() });
    await runJobs(payload);
    expect(await statusOf(itemId)).toBe(404);
    expect(await jobs()).toHaveLength(1);
  });

  it.each(['en', 'ru'])('is whole as well when the admin names the locale %s', async (locale) => {
    const { id, itemId } = await news();
    await plan(id, { locale });
    await runJobs(payload);
    expect((await get(`/news/${itemId}?locale=en`)).body).toMatchObject({
      headline: 'A hall that is open on one side',
      body: [{}, {}],
    });
  });

  it('takes an edition off at its time', async () => {
    const { id, itemId } = await news({ _status: 'published' });
    await plan(id, { type: 'unpublish', at: inAnHour() });
    await runJobs(payload);
    expect(await statusOf(itemId)).toBe(200);
    await plan(id, { type: 'unpublish' });
    await runJobs(payload);
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
    await runJobs(payload);
    expect(await statusOf(binned.itemId)).toBe(404);
    expect(await statusOf(deleted.itemId)).toBe(404);
  });

  it('is tried again when something stands in its way, and goes out when that is gone', async () => {
    const { id, itemId } = await news();
    await plan(id);
    await saveDraft(payload, 'news', id, { categories: [] });
    await runJobs(payload);
    expect(await statusOf(itemId)).toBe(404);
    const [job] = await jobs();
    expect(job).toMatchObject({ hasError: false, processing: false, totalTried: 1 });
    expect(Date.parse(job!.waitUntil as string)).toBeGreaterThan(Date.now() - 1_000);
    await saveDraft(payload, 'news', id, { categories: [refs.design] });
    await waitFor(async () => {
      await runJobs(payload);
      return (await statusOf(itemId)) === 200;
    });
    expect(await jobs()).toEqual([]);
  });

  it('is not lost with the process that was at it', async () => {
    const { id, itemId } = await news();
    await plan(id);
    await payload.db.updateJobs({ data: { processing: true }, where: {}, returning: false } as never);
    // Within its lease it may still be at work.
    await runJobs(payload);
    expect(await statusOf(itemId)).toBe(404);
    await freeLostJobs(payload, 0);
    await runJobs(payload);
    expect(await statusOf(itemId)).toBe(200);
  });

  it('that was done, but not noted as done, does no harm when it is done again', async () => {
    const { id, itemId } = await news();
    await plan(id);
    await publish(payload, 'news', id);
    const { publishedAt, url } = (await get(`/news/${itemId}?locale=en`)).body;
    await runJobs(payload);
    expect((await get(`/news/${itemId}?locale=en`)).body).toMatchObject({ publishedAt, url });
  });
});

describe('in the background', () => {
  it('schedules go out by the clock, and what was left by a dead process is taken up', async () => {
    const lost = await news();
    await plan(lost.id);
    await payload.db.updateJobs({ data: { processing: true }, where: {}, returning: false } as never);
    const soon = await news();
    await plan(soon.id, { at: new Date(Date.now() + 1_500) });
    const stop = startBackground(payload, deliveriesOf(payload));
    try {
      await waitFor(async () => (await statusOf(lost.itemId)) === 200);
      await waitFor(async () => (await statusOf(soon.itemId)) === 200);
    } finally {
      await stop();
    }
  });
});
