import { freeLostJobs, isLost } from '../src/platform/upstream/free-lost-jobs';
import { apiOf } from './api';
import { createEdition, publish, saveDraft } from './editions';
import { openStaffedNewsroom } from './open-newsroom';
import { withClock } from './with-clock';

// What of `platform/upstream` shows only in a Payload that runs; the rest is tested beside it.
const { payload, refs, rests } = await openStaffedNewsroom();

it('a job of a worker that died is free again after its lease, and not before', async () => {
  // What follows of the newsroom's categories and city waits in them.
  const jobs = async () => (await payload.find({ collection: 'payload-jobs', pagination: false })).docs;
  const areAtWork = async () => (await jobs()).map(({ processing }) => processing);
  await payload.db.updateJobs({ data: { processing: true }, where: {}, returning: false });
  const all = (await jobs()).map(() => true);
  expect(all).not.toEqual([]);
  await freeLostJobs(payload);
  expect(await areAtWork()).toEqual(all);
  const inAMinute = isLost(new Date(Date.now() + 60_000));
  const lost = await payload.db.find({ collection: 'payload-jobs', pagination: false, where: inAMinute });
  expect(lost.docs).toHaveLength(all.length);
  await freeLostJobs(payload, -1_000);
  expect(await areAtWork()).toEqual(all.map(() => false));
});

it.each([
  ['GET', '/categories/versions'],
  ['GET', '/categories/versions/a'],
  ['POST', '/categories/versions/a'],
  ['POST', '/users/verify/a'],
  ['GET', '/payload-migrations/a'],
])('%s %s is no route, as there is nothing behind it', async (method, path) => {
  expect((await rests.admin(method, path)).status).toBe(404);
});

it.each(['/constructor', '/toString', '/__proto__'])('%s is no collection', async (path) => {
  expect((await rests.admin('GET', path)).status).toBe(404);
});

it('a preference that is not there is not deleted, and one that is there is', async () => {
  expect((await rests.editor('DELETE', '/payload-preferences/shown')).status).toBe(404);
  await rests.editor('POST', '/payload-preferences/shown', { value: 'all' });
  expect((await rests.journalist('DELETE', '/payload-preferences/shown')).status).toBe(404);
  expect((await rests.editor('DELETE', '/payload-preferences/shown')).status).toBe(200);
});

it('a list and a group that are emptied with null are empty', async () => {
  const source = { programme: 'Design Days', url: 'https://a.example/' };
  const made = await rests.editor('POST', '/news?draft=true', { headline: 'A', language: 'en', source });
  const { id } = made.body.doc;
  const { status, body } = await rests.editor('PATCH', `/news/${id}?draft=true`, {
    source: null,
    corrections: null,
  });
  expect([status, body.doc?.source?.url ?? null, body.doc?.corrections]).toEqual([200, null, []]);
});

describe('where the clock is set back by ten minutes', () => {
  const minutesAgo = 600_000;
  const newest = async (id: string) =>
    (await rests.editor('GET', `/news/${id}?draft=true&depth=0`)).body.headline as string;

  it('what is saved last is what the next one opens, and what is published what readers get', async () => {
    const { id, itemId } = await createEdition(payload, 'news', [refs.design], { _status: 'published' });
    await withClock(-minutesAgo, async () => {
      await saveDraft(payload, 'news', id, { headline: 'Draft' });
      expect(await newest(id)).toBe('Draft');
      for (const headline of ['Typed', 'Typed on', 'Typed to its end']) {
        const path = `/news/${id}?draft=true&autosave=true`;
        expect((await rests.editor('PATCH', path, { headline })).status).toBe(200);
        expect(await newest(id)).toBe(headline);
      }
      await publish(payload, 'news', id, { headline: 'Published' });
      expect(await newest(id)).toBe('Published');
    });
    expect((await apiOf(payload)(`/news/${itemId}?locale=en`)).body.headline).toBe('Published');
  });

  it('versions stand in the order in which they were saved', async () => {
    const { id } = await createEdition(payload, 'news', [refs.design], { headline: 'First' });
    await withClock(-minutesAgo, () => saveDraft(payload, 'news', id, { headline: 'Second' }));
    await saveDraft(payload, 'news', id, { headline: 'Third' });
    await withClock(-minutesAgo, () => publish(payload, 'news', id, { headline: 'Fourth' }));
    const { docs } = await payload.findVersions({
      collection: 'news',
      sort: 'updatedAt',
      where: { parent: { equals: id } },
    });
    expect(docs.map(({ version }) => version.headline)).toEqual(['First', 'Second', 'Third', 'Fourth']);
  });
});
