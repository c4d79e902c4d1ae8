import { freeLostJobs, isLost } from '../src/platform/upstream/free-lost-jobs';
import { openStaffedNewsroom } from './open-newsroom';

// What of `platform/upstream` shows only in a Payload that runs; the rest is tested beside it.
const { payload, rests } = await openStaffedNewsroom();

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
