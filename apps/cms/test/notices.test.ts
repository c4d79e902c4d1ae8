import { forgetNotices } from '../src/editions/notices/forget-notices';
import { runReleases } from '../src/editions/releases/run-releases';
import { createEdition, createTranslation } from './editions';
import { openStaffedNewsroom } from './open-newsroom';
import type { Rest } from './rest';

// The bell: who is told of what, in the transaction of what was done; and nobody of what they did themselves.
const { payload, refs, people, rests } = await openStaffedNewsroom();

const emptied = ['notices', 'releases'] as const;
afterEach(async () => {
  for (const collection of emptied) await payload.db.deleteMany({ collection, where: {} });
});

const news = (data: Record<string, unknown> = {}) =>
  createEdition(payload, 'news', [refs.design], { createdBy: people.journalist.id, ...data });
const step = (who: Rest, id: string, data: Record<string, unknown>) =>
  who('PATCH', `/news/${id}?draft=true&depth=0`, data);
const bellOf = async (who: Rest, query = '') => (await who('GET', `/notices${query}`)).body;
const told = async (who: Rest) =>
  (
    (await bellOf(who)).notices as { kind: string; title: string; who: string | null; note: string | null }[]
  ).map(({ kind, note, title, who: by }) => [kind, by, title, note]);
const title = 'A hall that is open on one side';
const signedIn = ['admin', 'editor', 'journalist', 'colleague', 'translator'] as const;

describe('somebody is told', () => {
  it('that something was sent to review: all editors, but not who sent it', async () => {
    const { id } = await news();
    expect((await step(rests.journalist, id, { stage: 'review' })).status).toBe(200);
    expect(await told(rests.editor)).toEqual([['review', 'journalist', title, null]]);
    expect(await told(rests.admin)).toEqual([['review', 'journalist', title, null]]);
    for (const name of ['journalist', 'colleague', 'translator'] as const)
      expect(await told(rests[name])).toEqual([]);
    const own = await news({ createdBy: people.editor.id });
    await step(rests.editor, own.id, { stage: 'review' });
    expect(await told(rests.editor)).toHaveLength(1);
    expect(await told(rests.admin)).toHaveLength(2);
  });

  it('that it came back, with the note: its writer, and who it was given to', async () => {
    const { id, itemId } = await news();
    await step(rests.editor, id, { assignee: people.colleague.id });
    expect(await told(rests.colleague)).toEqual([['assigned', 'editor', title, null]]);
    await step(rests.journalist, id, { stage: 'review' });
    await step(rests.editor, id, { stage: 'writing', returned: { note: 'Who says so?' } });
    expect(await told(rests.journalist)).toEqual([['returned', 'editor', title, 'Who says so?']]);
    expect((await told(rests.colleague))[0]).toEqual(['returned', 'editor', title, 'Who says so?']);
    const [notice] = (await bellOf(rests.journalist)).notices;
    expect(notice).toMatchObject({ document: `news/${id}`, itemId, language: 'en', readAt: null });
    expect(JSON.stringify(notice)).not.toMatch(/@test|recipient/);
  });

  it('that it was approved, and published: its writer', async () => {
    const { id } = await news();
    await step(rests.editor, id, { stage: 'approved' });
    expect((await rests.editor('PATCH', `/news/${id}`, { _status: 'published' })).status).toBe(200);
    expect(await told(rests.journalist)).toEqual([
      ['published', 'editor', title, null],
      ['approved', 'editor', title, null],
    ]);
    expect(await told(rests.editor)).toEqual([]);
  });

  it('that a release published it, by the name of who planned that', async () => {
    const { id } = await news();
    const editions = [{ collection: 'news', id }];
    const plan = await rests.editor('POST', '/releases', { action: 'publish', at: null, editions });
    expect(plan.status).toBe(201);
    expect(await told(rests.journalist)).toEqual([['published', 'editor', title, null]]);
    expect(await told(rests.editor)).toEqual([]);
  });

  it('that a release failed, and why: who planned it and all editors, once', async () => {
    const { id } = await news();
    const fa = await createTranslation(
      payload,
      'news',
      { id },
      { language: 'fa', headline: 'ایوان', scriptMeant: true },
    );
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const editions = [id, fa.id].map((one) => ({ collection: 'news', id: one }));
    const { body } = await rests.editor('POST', '/releases', { action: 'publish', at, editions });
    await payload.update({
      collection: 'news',
      id,
      draft: true,
      data: { deletedAt: new Date().toISOString() },
    });
    await payload.db.updateOne({
      collection: 'releases',
      id: body.id,
      data: { at: new Date(Date.now() - 1_000).toISOString() },
    });
    await runReleases(payload);
    await runReleases(payload);
    for (const who of [rests.editor, rests.admin])
      expect(await told(who)).toEqual([['releaseFailed', null, title, expect.stringContaining('bin')]]);
    expect(await told(rests.journalist)).toEqual([]);
  });

  it('nothing of words that are saved, nor of what the newsroom stores anew beside a release', async () => {
    const { id } = await news();
    await step(rests.journalist, id, { headline: 'Other words' });
    await step(rests.journalist, id, { stage: 'review' });
    await payload.db.deleteMany({ collection: 'notices', where: {} });
    const editions = [{ collection: 'news', id }];
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const { body } = await rests.editor('POST', '/releases', { action: 'publish', at, editions });
    await payload.update({ collection: 'news', id, draft: true, data: { headline: 'Written on' } });
    await payload.db.updateOne({
      collection: 'releases',
      id: body.id,
      data: { at: new Date().toISOString() },
    });
    await runReleases(payload);
    expect((await told(rests.journalist)).map(([kind]) => kind)).toEqual(['published']);
    for (const name of ['editor', 'admin'] as const) expect(await told(rests[name])).toEqual([]);
  });

  it('nothing of what is taken back', async () => {
    const { id } = await news();
    const refused = await step(rests.editor, id, { stage: 'approved', categories: ['nowhere'] });
    expect(refused.status).toBe(400);
    const { createVersion, updateVersion } = payload.db;
    const fail = () => Promise.reject(new Error('the disk is full'));
    Object.assign(payload.db, { createVersion: fail, updateVersion: fail });
    expect((await step(rests.journalist, id, { stage: 'review' })).status).toBeGreaterThanOrEqual(500);
    Object.assign(payload.db, { createVersion, updateVersion });
    expect((await payload.db.count({ collection: 'notices', where: {} })).totalDocs).toBe(0);
  });
});

describe('the bell', () => {
  async function ring(count: number) {
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const { id } = await news({ headline: `Item ${index}` });
      await step(rests.journalist, id, { stage: 'review' });
      ids.push(id);
    }
    return ids;
  }

  it('counts what is new, marks what was read, and tells each person of their own alone', async () => {
    await ring(3);
    expect((await rests.editor('GET', '/notices/unread')).body).toEqual({ unread: 3 });
    const { notices } = await bellOf(rests.editor);
    const { id } = notices[0];
    // Somebody else's is not theirs to mark.
    expect((await rests.admin('POST', '/notices/read', { ids: [id] })).body).toEqual({ unread: 3 });
    expect((await rests.editor('GET', '/notices/unread')).body).toEqual({ unread: 3 });
    expect((await rests.editor('POST', '/notices/read', { ids: [id] })).body).toEqual({ unread: 2 });
    expect((await bellOf(rests.editor)).notices[0]).toMatchObject({ id, readAt: expect.any(String) });
    expect((await rests.editor('POST', '/notices/read', { all: true })).body).toEqual({ unread: 0 });
    expect((await rests.admin('GET', '/notices/unread')).body).toEqual({ unread: 3 });
  });

  it('has pages, each notice once', async () => {
    const { id } = await news();
    const now = Date.now();
    for (let index = 0; index < 45; index += 1)
      await payload.db.create({
        collection: 'notices',
        data: {
          id: `00000000-0000-4000-8000-0000000000${String(index).padStart(2, '0')}`,
          ...{
            recipient: people.editor.id,
            kind: 'review',
            document: `news/${id}`,
            itemId: 'x',
            language: 'en',
          },
          // Many of the same moment.
          createdAt: new Date(now - Math.floor(index / 10)).toISOString(),
        },
      });
    const seen: string[] = [];
    let after = '';
    for (let pages = 0; pages < 5; pages += 1) {
      const page = await bellOf(rests.editor, after);
      seen.push(...page.notices.map((one: { id: string }) => one.id));
      if (!page.next) break;
      after = `?after=${encodeURIComponent(page.next)}`;
    }
    expect([seen.length, new Set(seen).size]).toEqual([45, 45]);
  });

  it('forgets what was read a month ago and what nobody read for half a year; what is deleted is told of no more', async () => {
    const [first] = await ring(3);
    const { notices } = await bellOf(rests.editor);
    const { id } = notices[0];
    await rests.editor('POST', '/notices/read', { ids: [id] });
    const inDays = (days: number) => Date.now() + days * 86_400_000;
    await forgetNotices(payload, inDays(29));
    expect((await bellOf(rests.editor)).notices).toHaveLength(3);
    await forgetNotices(payload, inDays(31));
    expect((await bellOf(rests.editor)).notices).toHaveLength(2);
    await payload.delete({ collection: 'news', id: first! });
    expect((await bellOf(rests.editor)).notices).toHaveLength(1);
    await forgetNotices(payload, inDays(181));
    expect((await payload.db.count({ collection: 'notices', where: {} })).totalDocs).toBe(0);
  });

  it('is closed to the anonymous, and takes nothing else than it says', async () => {
    for (const [method, path, body] of [
      ['GET', '/notices'],
      ['GET', '/notices/unread'],
      ['POST', '/notices/read', { all: true }],
    ] as const)
      expect((await rests.anonymous(method, path, body)).status).toBe(401);
    for (const name of signedIn) {
      for (const query of ['?after=x', '?where[recipient][exists]=true', '?limit=1000'])
        expect((await rests[name]('GET', `/notices${query}`)).status).toBe(400);
      for (const body of [{}, { ids: [] }, { ids: ['x'] }, { all: false }, { all: true, recipient: 'x' }, []])
        expect((await rests[name]('POST', '/notices/read', body)).status).toBe(400);
      for (const [method, path, body] of [
        ['POST', '/notices', { recipient: people.admin.id, kind: 'review' }],
        ['GET', '/notices/count'],
        ['PATCH', '/notices?where[id][exists]=true', { readAt: null }],
        ['DELETE', '/notices?where[id][exists]=true'],
      ] as const)
        expect((await rests[name](method, path, body)).status).toBeGreaterThanOrEqual(401);
    }
  });
});
