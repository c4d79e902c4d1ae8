import { waitFor } from '@eyvan/test-kit';
import { runReleases } from '../src/editions/releases/run-releases';
import { apiOf, type Api } from './api';
import { openStaffedNewsroom } from './open-newsroom';
import { createEdition, createTranslation, publish, publicationsOf, saveDraft } from './editions';
import { isOnMongodb } from './database';
import { restAs } from './rest';
import { withClock } from './with-clock';

// Chosen editions together, at one instant, as they were approved: all of them or none.
const { payload, refs, people, rests } = await openStaffedNewsroom();
let get: Api;

beforeAll(() => {
  get = apiOf(payload);
});
afterEach(() => payload.db.deleteMany({ collection: 'releases', where: {} }));

const soon = () => new Date(Date.now() + 3_600_000).toISOString();
const news = (data: Record<string, unknown> = {}) => createEdition(payload, 'news', [refs.design], data);
const statusOf = async (itemId: string, locale = 'en') =>
  (await get(`/news/${itemId}?locale=${locale}`)).status;
const chosen = (...editions: { id: string }[]) => editions.map(({ id }) => ({ collection: 'news', id }));
const ask = (body: Record<string, unknown>, path = '') => rests.editor('POST', `/releases${path}`, body);
const latest = async (id: string) => (await rests.editor('GET', `/news/${id}?draft=true&depth=0`)).body;

/** Makes a release due, as the clock would. */
const makeDue = (id: string) =>
  payload.db.updateOne({
    collection: 'releases',
    id,
    data: { at: new Date(Date.now() - 1_000).toISOString() },
  });

/** An item in three languages, none of them public. */
async function writeItem(more: Record<string, unknown> = {}) {
  const en = await news(more);
  const ru = await createTranslation(payload, 'news', en, {
    language: 'ru',
    headline: 'Зал',
    scriptMeant: true,
  });
  const fa = await createTranslation(payload, 'news', en, {
    language: 'fa',
    headline: 'ایوان',
    scriptMeant: true,
  });
  return { en, ru, fa, itemId: en.itemId as string };
}

async function plan(editions: { id: string }[], more: Record<string, unknown> = {}) {
  const answer = await ask({ action: 'publish', at: soon(), editions: chosen(...editions), ...more });
  expect([answer.status, answer.text]).toEqual([201, expect.anything()]);
  return answer.body as { id: string };
}

describe('a release', () => {
  it('publishes its editions at its time, and not before; translations that were chosen first too', async () => {
    const { en, ru, fa, itemId } = await writeItem();
    const { id } = await plan([fa, ru, en]);
    await runReleases(payload);
    expect(await statusOf(itemId)).toBe(404);
    await makeDue(id);
    await runReleases(payload);
    expect(await Promise.all(['en', 'ru', 'fa'].map((one) => statusOf(itemId, one)))).toEqual([
      200, 200, 200,
    ]);
    const { releases } = (await rests.journalist('GET', '/releases?state=done')).body;
    expect(releases).toEqual([expect.objectContaining({ id, state: 'done', action: 'publish' })]);
    const rows = await publicationsOf(payload, itemId);
    await runReleases(payload);
    expect(await publicationsOf(payload, itemId)).toEqual(rows);
  });

  it('publishes what was approved, though somebody has written on, whose words stay the draft', async () => {
    const { en, ru, itemId } = await writeItem();
    const { id } = await plan([en, ru]);
    const typed = await rests.journalist('PATCH', `/news/${en.id}?draft=true&autosave=true`, {
      headline: 'Typed',
    });
    expect(typed.status).toBe(403);
    await payload.update({
      collection: 'news',
      id: en.id,
      draft: true,
      data: { headline: 'Written on since', summary: 'Not approved by anybody.' },
      user: people.admin,
    });
    await makeDue(id);
    await runReleases(payload);
    const shown = (await get(`/news/${itemId}?locale=en`)).body;
    expect(shown.headline).toBe('A hall that is open on one side');
    expect(JSON.stringify(shown)).not.toContain('Not approved');
    expect(await latest(en.id)).toMatchObject({
      headline: 'Written on since',
      summary: 'Not approved by anybody.',
      _status: 'draft',
      writtenBy: people.admin.id,
    });
    expect((await latest(ru.id))._status).toBe('published');
  });

  it('keeps what an autosave wrote over the very version that was approved', async () => {
    const { id: editionId, itemId } = await news({ createdBy: people.journalist.id });
    const session = { 'x-eyvan-session': 'a1b2c3d4-0000-4000-8000-000000000000' };
    const type = (headline: string) =>
      rests.journalist('PATCH', `/news/${editionId}?draft=true&autosave=true`, { headline }, session);
    expect((await type('First words')).status).toBe(200);
    const { id } = await plan([{ id: editionId }]);
    expect((await type('Second words')).status).toBe(200);
    await makeDue(id);
    await runReleases(payload);
    expect((await get(`/news/${itemId}?locale=en`)).body.headline).toBe('First words');
    expect((await latest(editionId)).headline).toBe('Second words');
  });

  it('is not undone by who plans it leaving, nor by them being no editor any more', async () => {
    const { en, itemId } = await writeItem();
    const { id } = await plan([en]);
    await payload.db.updateOne({ collection: 'releases', id, data: { createdBy: null } });
    await makeDue(id);
    await runReleases(payload);
    expect(await statusOf(itemId)).toBe(200);
  });

  it('takes its editions off together, with a reason', async () => {
    const { en, ru, fa, itemId } = await writeItem();
    for (const { id } of [en, ru, fa]) await publish(payload, 'news', id);
    const { id } = await plan([en, ru], { action: 'withdraw', withdrawnReason: 'Not ours to publish' });
    await makeDue(id);
    await runReleases(payload);
    expect(await Promise.all(['en', 'ru', 'fa'].map((one) => statusOf(itemId, one)))).toEqual([
      410, 410, 200,
    ]);
    expect(await latest(en.id)).toMatchObject({ withdrawnReason: 'Not ours to publish' });
  });

  it('is done at once where no time is given', async () => {
    const { en, ru, itemId } = await writeItem();
    const { body, status } = await ask({ action: 'publish', at: null, editions: chosen(en, ru) });
    expect([status, body.state]).toEqual([201, 'done']);
    expect(await statusOf(itemId, 'ru')).toBe(200);
    expect((await latest(en.id)).publishedBy).toBe(people.editor.id);
  });

  it('goes out whole or not at all, and says why, at once and for good', async () => {
    const { en, ru, itemId } = await writeItem();
    const other = await news({ headline: 'Another item' });
    const { id } = await plan([en, ru, other]);
    await payload.update({
      collection: 'news',
      id: other.id,
      data: { deletedAt: new Date().toISOString() },
      draft: true,
    });
    await makeDue(id);
    await runReleases(payload);
    expect(await statusOf(itemId)).toBe(404);
    expect(await statusOf(itemId, 'ru')).toBe(404);
    const { releases } = (await rests.journalist('GET', '/releases?state=failed')).body;
    expect(releases).toEqual([expect.objectContaining({ id, why: expect.stringContaining('bin') })]);
    await runReleases(payload);
    expect(await statusOf(itemId)).toBe(404);
  });

  it('that failed is done when it is planned anew and nothing is in its way any more', async () => {
    const { en, itemId } = await writeItem();
    const { id } = await plan([en]);
    const bin = (deletedAt: string | null) =>
      rests.editor('PATCH', `/news/${en.id}?trash=true`, { deletedAt });
    await bin(new Date().toISOString());
    await makeDue(id);
    await runReleases(payload);
    expect((await rests.editor('PATCH', `/releases/${id}`, { at: soon() })).status).toBe(400);
    await bin(null);
    expect((await rests.editor('PATCH', `/releases/${id}`, { at: soon() })).body).toMatchObject({
      state: 'planned',
      why: null,
    });
    await makeDue(id);
    await runReleases(payload);
    expect(await statusOf(itemId)).toBe(200);
  });

  it('is tried again where the database could not take it, and says meanwhile what was wrong', async () => {
    const { en, itemId } = await writeItem();
    const { id } = await plan([en]);
    await makeDue(id);
    const { updateOne } = payload.db;
    payload.db.updateOne = (args) =>
      args.collection === 'news'
        ? Promise.reject(new Error('the disk is full'))
        : updateOne.call(payload.db, args);
    await runReleases(payload);
    payload.db.updateOne = updateOne;
    const { releases } = (await rests.editor('GET', '/releases')).body;
    expect(releases).toEqual([expect.objectContaining({ state: 'planned', why: 'the disk is full' })]);
    expect(await statusOf(itemId)).toBe(404);
    await waitFor(async () => {
      await runReleases(payload);
      return (await statusOf(itemId)) === 200;
    });
  });

  it.each([-10, 10])(
    'leaves what was published by hand since, and only that, though a clock is %i minutes off',
    async (minutes) => {
      const off = minutes * 60_000;
      const { en, ru, itemId } = await writeItem();
      // Public before it is planned, by whichever clock: that is no reason to leave it.
      await withClock(off, async () => {
        await publish(payload, 'news', en.id, { headline: 'Before' });
        await saveDraft(payload, 'news', en.id, { headline: 'Approved' });
      });
      const { id } = await plan([en, ru]);
      await withClock(off, () => publish(payload, 'news', ru.id, { headline: 'По-своему' }));
      await makeDue(id);
      await runReleases(payload);
      const headlines = await Promise.all(
        ['en', 'ru'].map(async (locale) => (await get(`/news/${itemId}?locale=${locale}`)).body.headline),
      );
      expect(headlines).toEqual(['Approved', 'По-своему']);
    },
  );

  // Several machines share a MongoDB, and go by its clock; with SQLite there is one machine.
  it(
    isOnMongodb
      ? 'is due by the clock of the database, whatever that of a machine says'
      : 'is done once, though the clock is set back by ten minutes afterwards',
    async () => {
      const { en, ru, itemId } = await writeItem();
      const { id } = await plan([en, ru]);
      const at = new Date(Date.now() + 300_000).toISOString();
      await payload.db.updateOne({ collection: 'releases', id, data: { at } });
      if (isOnMongodb) {
        await withClock(600_000, () => runReleases(payload));
        expect(await statusOf(itemId)).toBe(404);
        await makeDue(id);
      }
      await withClock(isOnMongodb ? -600_000 : 600_000, () => runReleases(payload));
      expect(await statusOf(itemId)).toBe(200);
      const rows = await publicationsOf(payload, itemId);
      await runReleases(payload);
      expect(await publicationsOf(payload, itemId)).toEqual(rows);
    },
  );

  it('that fell due while no server ran for six hours is done with the first look, the older one first', async () => {
    const { en, ru, itemId } = await writeItem();
    await publish(payload, 'news', en.id);
    await publish(payload, 'news', ru.id);
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    await saveDraft(payload, 'news', ru.id, { headline: 'Шесть часов назад' });
    const out = await plan([ru]);
    const off = await plan([en], { action: 'withdraw' });
    await payload.db.updateOne({ collection: 'releases', id: off.id, data: { at: hoursAgo(1) } });
    await payload.db.updateOne({ collection: 'releases', id: out.id, data: { at: hoursAgo(6) } });
    await runReleases(payload);
    expect((await get(`/news/${itemId}?locale=ru`)).body.headline).toBe('Шесть часов назад');
    expect(await statusOf(itemId)).toBe(410);
  });

  it('runs once, whoever else is at it', async () => {
    const { en, ru, itemId } = await writeItem();
    const { id } = await plan([en, ru]);
    await makeDue(id);
    await Promise.all([runReleases(payload), runReleases(payload), runReleases(payload)]);
    expect(await statusOf(itemId)).toBe(200);
    const { docs } = await payload.db.findVersions({
      collection: 'news',
      where: { and: [{ parent: { equals: en.id } }, { 'version._status': { equals: 'published' } }] },
    });
    expect(docs).toHaveLength(1);
  });

  it('is moved and called off', async () => {
    const { en, itemId } = await writeItem();
    const { id } = await plan([en]);
    const at = new Date(Date.now() + 7_200_000).toISOString();
    expect((await rests.editor('PATCH', `/releases/${id}`, { at })).body.at).toBe(at);
    expect((await rests.editor('DELETE', `/releases/${id}`)).body.state).toBe('cancelled');
    await makeDue(id);
    await runReleases(payload);
    expect(await statusOf(itemId)).toBe(404);
    expect((await rests.editor('DELETE', `/releases/${id}`)).status).toBe(409);
    expect((await rests.editor('PATCH', `/releases/${id}`, { at: soon() })).status).toBe(409);
  });

  it('keeps no text that was approved once it is over', async () => {
    const { en, ru } = await writeItem({ summary: 'Words of a canary 7c1e.' });
    const kept = async () =>
      JSON.stringify((await payload.db.find({ collection: 'releases', pagination: false })).docs);
    const { id } = await plan([en, ru]);
    expect(await kept()).toContain('7c1e');
    await makeDue(id);
    await runReleases(payload);
    const called = await plan([en, ru]);
    await rests.editor('DELETE', `/releases/${called.id}`);
    expect(await kept()).not.toContain('7c1e');
  });
});

describe('before a release is confirmed', () => {
  it('it is said edition by edition what is in the way, and nothing is changed', async () => {
    const { en, ru, fa } = await writeItem();
    await saveDraft(payload, 'news', fa.id, { summary: '' });
    const { body, status } = await ask(
      { action: 'publish', at: soon(), editions: chosen(en, ru, fa) },
      '/check',
    );
    expect(status).toBe(200);
    const whys = body.editions.map(({ language, why }: Record<string, unknown>) => [language, why]);
    expect(whys).toEqual([
      ['en', null],
      ['ru', null],
      ['fa', expect.stringContaining('Summary')],
    ]);
    expect(body.editions[0]).not.toHaveProperty('approved');
    expect((await latest(en.id))._status).toBe('draft');
    expect((await rests.editor('GET', '/releases')).body).toEqual({ releases: [] });
  });

  it('nothing is planned that could not be done, and each that is in the way is named', async () => {
    const { en, ru, fa } = await writeItem();
    await saveDraft(payload, 'news', fa.id, { summary: '' });
    await saveDraft(payload, 'news', ru.id, { summary: '' });
    const { body, status } = await ask({ action: 'publish', at: soon(), editions: chosen(en, ru, fa) });
    expect(status).toBe(400);
    expect(body.errors[0].message).toContain('Зал');
    expect(body.errors[0].message).toContain('ایوان');
    expect((await rests.editor('GET', '/releases')).body.releases).toEqual([]);
  });

  it.each([
    ['a time that has passed', { at: '2020-01-01T00:00:00Z' }],
    ['no editions', { editions: [] }],
    ['an action that is none', { action: 'delete' }],
    ['a collection that has no editions', { editions: [{ collection: 'users', id: '1' }] }],
    ['a field that is none', { state: 'done' }],
    ['no time at all', { at: undefined }],
    [
      'more than somebody can look over',
      { editions: Array.from({ length: 101 }, (_, id) => ({ collection: 'news', id: `${id}` })) },
    ],
  ])('%s is refused', async (_what, more) => {
    const { en } = await writeItem();
    const answer = await ask({ action: 'publish', at: soon(), editions: chosen(en), ...more });
    expect(answer.status).toBe(400);
  });

  it('an edition that is not there is refused', async () => {
    expect((await ask({ action: 'publish', at: soon(), editions: chosen({ id: 'nowhere' }) })).status).toBe(
      404,
    );
  });
});

describe('rights', () => {
  it('editors and admins release, others read what is coming, the anonymous nothing', async () => {
    const { en } = await writeItem();
    const body = { action: 'publish', at: soon(), editions: chosen(en) };
    const { id } = await plan([en]);
    const anonymous = restAs();
    for (const [who, status] of [
      [rests.journalist, 403],
      [rests.translator, 403],
      [anonymous, 401],
    ] as const) {
      expect((await who('POST', '/releases', body)).status).toBe(status);
      expect((await who('POST', '/releases/check', body)).status).toBe(status);
      expect((await who('PATCH', `/releases/${id}`, { at: soon() })).status).toBe(status);
      expect((await who('DELETE', `/releases/${id}`)).status).toBe(status);
    }
    expect((await rests.translator('GET', '/releases')).body.releases).toHaveLength(1);
    expect((await anonymous('GET', '/releases')).status).toBe(401);
    expect((await rests.admin('POST', '/releases', body)).status).toBe(201);
  });

  it('the routes of Payload that none of these takes the place of are closed', async () => {
    const { en } = await writeItem();
    const { id } = await plan([en]);
    for (const ask of [rests.admin, rests.journalist, restAs()]) {
      expect((await ask('GET', `/releases/${id}`)).status).toBeGreaterThanOrEqual(401);
      expect(
        (await ask('PATCH', '/releases?where[id][exists]=true', { state: 'done' })).status,
      ).toBeGreaterThanOrEqual(401);
      expect((await ask('GET', '/releases/count')).status).toBeGreaterThanOrEqual(401);
    }
  });
});
