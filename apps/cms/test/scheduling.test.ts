import { runReleases } from '../src/editions/releases/run-releases';
import { apiOf, type Api } from './api';
import { openStaffedNewsroom } from './open-newsroom';
import { createEdition, createTranslation, publish, saveDraft } from './editions';
import { password } from './people';
import { restAs, type Rests } from './rest';
import { justNow, schedule } from './schedule';

// Who may plan what, what is asked of it then, and who hears of it when it does not happen.
const { payload, refs, people, rests } = await openStaffedNewsroom();
let get: Api;

beforeAll(async () => {
  get = apiOf(payload);
});
afterEach(() => payload.db.deleteMany({ collection: 'releases', where: {} }));

const news = (data: Record<string, unknown> = {}) => createEdition(payload, 'news', [refs.design], data);
const statusOf = async (itemId: string) => (await get(`/news/${itemId}?locale=en`)).status;
const soon = () => new Date(Date.now() + 3_600_000).toISOString();
const now = () => justNow().toISOString();
const planAs = (who: keyof Rests, id: string, action: string, at = soon(), slug = 'news') =>
  rests[who]('POST', `/${slug}/${id}/schedule`, { action, at });
const read = async (id: string) => (await rests.editor('GET', `/news/${id}?draft=true&depth=0`)).body;
const countPlanned = async () =>
  (await payload.db.count({ collection: 'releases', where: { state: { equals: 'planned' } } })).totalDocs;

/** What is logged as an error meanwhile. */
async function logOf(act: () => Promise<unknown>): Promise<string> {
  const { error } = payload.logger;
  const lines: unknown[] = [];
  payload.logger.error = (...line: unknown[]) => void lines.push(line);
  await act();
  payload.logger.error = error;
  return JSON.stringify(lines);
}

/** An editor of one's own, who may leave. */
let leavers = 0;
async function hireEditor() {
  const email = `leaver-${(leavers += 1)}@test.example`;
  const user = await payload.create({
    collection: 'users',
    data: { name: 'Leaver', email, password, roles: ['editor'] } as never,
  });
  const { token } = await payload.login({ collection: 'users', data: { email, password } });
  return { id: user.id, ask: restAs(token), as: { ...user, collection: 'users' } as never };
}

describe.each(['publish', 'unpublish'] as const)('what was planned runs (%s)', (action) => {
  const leavings: [string, (id: string) => Promise<unknown>][] = [
    ['was deleted', (id) => payload.delete({ collection: 'users', id })],
    [
      'is no editor any more',
      (id) => payload.update({ collection: 'users', id, data: { roles: ['journalist'] } as never }),
    ],
  ];
  const doors = ['the endpoint', 'the admin’s server function'] as const;

  it.each(leavings.flatMap(([what, leave]) => doors.map((door) => ({ what, leave, door }))))(
    'though whoever planned it by $door $what',
    async ({ leave, door }) => {
      const { id, itemId } = await news({ _status: action === 'publish' ? 'draft' : 'published' });
      const leaver = await hireEditor();
      if (door === 'the endpoint')
        expect((await leaver.ask('POST', `/news/${id}/schedule`, { action, at: now() })).status).toBe(201);
      else await schedule(payload, { by: leaver.as, slug: 'news', id, at: justNow(), type: action });
      await leave(leaver.id);
      await runReleases(payload);
      expect(await statusOf(itemId)).toBe(action === 'publish' ? 200 : 410);
      expect(await countPlanned()).toBe(0);
    },
  );
});

describe('who plans', () => {
  it.each(['anonymous', 'journalist', 'colleague', 'translator'] as const)('not %s', async (who) => {
    const { id } = await news({ createdBy: people.journalist.id });
    const planned = (await planAs('editor', id, 'publish')).body.plans[0].id as string;
    expect([401, 403]).toContain((await planAs(who, id, 'publish')).status);
    expect([401, 403]).toContain((await rests[who]('DELETE', `/news/${id}/schedule/${planned}`)).status);
    expect((await read(id)).scheduled).toMatchObject({ action: 'publish' });
  });

  it.each(['editor', 'admin'] as const)('%s, who calls it off as well', async (who) => {
    const { id } = await news();
    const at = soon();
    const { status, body } = await planAs(who, id, 'publish', at);
    expect({ status, body }).toMatchObject({ status: 201, body: { plans: [{ action: 'publish', at }] } });
    expect((await read(id)).scheduled).toEqual({ action: 'publish', at });
    expect((await rests[who]('DELETE', `/news/${id}/schedule/${body.plans[0].id}`)).body.plans).toEqual([]);
    expect((await read(id)).scheduled).toBeNull();
    expect((await rests[who]('DELETE', `/news/${id}/schedule/${body.plans[0].id}`)).status).toBe(404);
  });
});

describe('what is asked when it is planned', () => {
  it.each(['news', 'events'] as const)('%s: everything that is missing, at once', async (slug) => {
    const title = slug === 'news' ? 'headline' : 'title';
    const names = [slug === 'news' ? 'Headline' : 'Title', 'Summary', 'Creative fields'];
    const { id } = await createEdition(payload, slug, [], { [title]: null, summary: null });
    const { status, body } = await planAs('editor', id, 'publish', soon(), slug);
    expect(status).toBe(400);
    for (const missing of names) expect(body.errors[0].message).toContain(missing);
    expect(await countPlanned()).toBe(0);
  });

  it('what Payload itself would refuse', async () => {
    const { id } = await news({ corrections: [{ at: now(), kind: 'typo' }] });
    const { status, text } = await planAs('editor', id, 'publish');
    expect(status).toBe(400);
    expect(text).toMatch(/correction/i);
    expect(await countPlanned()).toBe(0);
  });

  it('and nothing of the asking stays', async () => {
    const { id, itemId } = await news();
    const before = await payload.db.findVersions({ collection: 'news', where: { parent: { equals: id } } });
    expect((await planAs('editor', id, 'publish')).status).toBe(201);
    expect(await statusOf(itemId)).toBe(404);
    expect(await payload.db.findVersions({ collection: 'news', where: { parent: { equals: id } } })).toEqual(
      before,
    );
    const { _status, publishedAt = null } = await read(id);
    expect({ _status, publishedAt }).toEqual({ _status: 'draft', publishedAt: null });
  });

  it('a withdrawal of what is not public, unless it will be by then', async () => {
    const { id } = await news();
    expect((await planAs('editor', id, 'unpublish')).status).toBe(400);
    await planAs('editor', id, 'publish', new Date(Date.now() + 60_000).toISOString());
    expect((await planAs('editor', id, 'unpublish')).status).toBe(201);
    expect((await read(id)).scheduled).toMatchObject({ action: 'publish' });
  });

  it.each<[string, object]>([
    ['a time that has passed', { action: 'publish', at: '2020-01-01T00:00:00Z' }],
    ['no time', { action: 'publish' }],
    ['a time of no zone', { action: 'publish', at: '2027-01-01T00:00:00' }],
    ['something else to be done', { action: 'delete', at: '2027-01-01T00:00:00Z' }],
    ['a locale of Payload’s', { action: 'publish', at: '2027-01-01T00:00:00Z', locale: 'ru' }],
  ])('%s is refused', async (_what, asked) => {
    const { id } = await news();
    expect((await rests.editor('POST', `/news/${id}/schedule`, asked)).status).toBe(400);
    expect(await countPlanned()).toBe(0);
  });

  it('what lies in the bin, and what is not there', async () => {
    const { id } = await news();
    await rests.editor('PATCH', `/news/${id}`, { deletedAt: now() });
    expect((await planAs('editor', id, 'publish')).status).toBe(400);
    expect((await planAs('editor', '00000000-0000-4000-8000-000000000000', 'publish')).status).toBe(404);
  });

  it('a date of publication up to then, and not beyond', async () => {
    const at = soon();
    const { id } = await news({ publishedAt: at });
    expect((await planAs('editor', id, 'publish', new Date(Date.now() + 60_000).toISOString())).status).toBe(
      400,
    );
    expect((await planAs('editor', id, 'publish', at)).status).toBe(201);
  });

  it('a newer plan takes the place of the one before', async () => {
    const { id } = await news();
    await planAs('editor', id, 'publish');
    const at = new Date(Date.now() + 7_200_000).toISOString();
    expect((await planAs('admin', id, 'publish', at)).body.plans).toMatchObject([{ at }]);
  });
});

describe('what did not happen', () => {
  /** A field that goes: nothing that refers to it can be published any more. */
  async function removeFieldOf(id: string) {
    const field = await payload.create({
      collection: 'categories',
      data: { code: 'film', name: 'Film', order: 9 } as never,
    });
    await saveDraft(payload, 'news', id, { categories: [field.id] });
    return () => payload.delete({ collection: 'categories', id: field.id });
  }

  it('is said at once: on the edition, in the list and in the log, until it has happened', async () => {
    const { id, itemId } = await news();
    const removeField = await removeFieldOf(id);
    await planAs('editor', id, 'publish', now());
    await removeField();
    expect(await logOf(() => runReleases(payload))).toContain('failed');
    const failure = {
      action: 'publish',
      at: expect.any(String),
      why: expect.stringContaining('Creative fields'),
      isFinal: true,
    };
    expect(await read(id)).toMatchObject({ scheduled: null, scheduleFailure: failure, _status: 'draft' });
    const list = await rests.editor('GET', '/news?draft=true&depth=0&limit=100');
    expect(list.body.docs.find((doc: { id: string }) => doc.id === id).scheduleFailure).toMatchObject(
      failure,
    );
    const panel = (await rests.editor('GET', `/news/${id}/panel`)).body;
    const row = panel.rows.find(({ language }: { language: string }) => language === 'en');
    expect(row.plans.failure).toMatchObject(failure);
    await saveDraft(payload, 'news', id, { categories: [refs.design] });
    expect((await planAs('editor', id, 'publish', now())).body.failure).toBeNull();
    await runReleases(payload);
    expect(await statusOf(itemId)).toBe(200);
    expect(await read(id)).toMatchObject({ scheduleFailure: null, scheduled: null });
  });

  it('is said in the language of whoever planned it, and may be taken off the edition', async () => {
    const { token } = await payload.login({
      collection: 'users',
      data: { email: 'editor@test.example', password },
    });
    const { id } = await news();
    const removeField = await removeFieldOf(id);
    await restAs(token, 'ru')('POST', `/news/${id}/schedule`, { action: 'publish', at: now() });
    await removeField();
    await runReleases(payload);
    const { scheduleFailure } = await read(id);
    expect(scheduleFailure.why).toMatch(/[а-яё]{5}/);
    await rests.editor('DELETE', `/news/${id}/schedule/${scheduleFailure.id}`);
    expect((await read(id)).scheduleFailure).toBeNull();
  });
});

describe('who made it public', () => {
  const record = async (id: string) => {
    const { publishedBy, withdrawnBy, withdrawnAt, standing } = await read(id);
    return { publishedBy, withdrawnBy, withdrawnAt, standing };
  };

  it('is kept, and who took it off and when: it is told from what waits to be published', async () => {
    const { id } = await news();
    expect(await record(id)).toMatchObject({ publishedBy: null, withdrawnAt: null, standing: 'draft' });
    await rests.editor('PATCH', `/news/${id}?draft=true`, { stage: 'approved' });
    expect(await record(id)).toMatchObject({ standing: 'draft', withdrawnAt: null });
    await rests.editor('PATCH', `/news/${id}`, { _status: 'published' });
    expect(await record(id)).toMatchObject({ publishedBy: people.editor.id, standing: 'public' });
    await rests.journalist('PATCH', `/news/${id}?draft=true`, { publishedBy: people.journalist.id });
    await rests.editor('PATCH', `/news/${id}?draft=true`, { summary: 'Written on.', publishedBy: null });
    expect(await record(id)).toMatchObject({ publishedBy: people.editor.id, standing: 'changed' });
    await rests.admin('PATCH', `/news/${id}`, { _status: 'draft', withdrawnBy: people.journalist.id });
    const withdrawn = {
      publishedBy: people.editor.id,
      withdrawnBy: people.admin.id,
      withdrawnAt: expect.any(String),
      standing: 'withdrawn',
    };
    expect(await record(id)).toEqual(withdrawn);
    await rests.editor('PATCH', `/news/${id}?draft=true`, { summary: 'And on.' });
    expect(await record(id)).toEqual(withdrawn);
    await publish(payload, 'news', id);
    expect(await record(id)).toEqual({
      publishedBy: null,
      withdrawnBy: null,
      withdrawnAt: null,
      standing: 'public',
    });
  });

  it('is whoever planned it; whoever has left holds nothing up', async () => {
    const leaver = await hireEditor();
    const { id } = await news();
    await leaver.ask('POST', `/news/${id}/schedule`, { action: 'publish', at: now() });
    await runReleases(payload);
    expect(await record(id)).toMatchObject({ publishedBy: leaver.id });
    await payload.delete({ collection: 'users', id: leaver.id });
    expect((await rests.editor('GET', `/news/${id}/panel`)).body).toMatchObject({ publishedBy: null });
    expect((await rests.editor('PATCH', `/news/${id}`, { _status: 'draft' })).status).toBe(200);
  });

  it('the panel says names to those who may not read people, and where readers find it', async () => {
    const original = await news({ createdBy: people.journalist.id });
    const fa = await createTranslation(payload, 'news', original, {
      language: 'fa',
      headline: 'ایوان',
      summary: 'خلاصه',
      createdBy: people.translator.id,
    });
    await rests.editor('PATCH', `/news/${original.id}`, { _status: 'published' });
    const ofOriginal = (await rests.translator('GET', `/news/${original.id}/panel`)).body;
    expect(ofOriginal).toMatchObject({
      onlyReadOf: 'journalist',
      publishedBy: 'editor',
      url: expect.stringContaining(`/en/news/${original.itemId}/`),
      canSchedule: false,
    });
    const begin = (language: string) =>
      ofOriginal.rows.find((row: { language: string }) => row.language === language).begin;
    expect([begin('tk'), begin('ru'), begin('fa')]).toEqual(['may', 'otherLanguage', null]);
    expect((await rests.translator('GET', `/news/${fa.id}/panel`)).body).toMatchObject({
      onlyReadOf: null,
      url: null,
      canConfirm: true,
    });
    expect((await rests.anonymous('GET', `/news/${fa.id}/panel`)).status).toBe(401);
  });
});
