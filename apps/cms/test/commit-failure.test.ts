import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { adminWords } from '../src/platform/i18n/translations';
import { keptDir, mediaDir } from '../src/content/media/media-dir';
import { followFiles } from '../src/content/media/follow-files';
import { CommitSignal } from '../src/platform/database/commit-signal';
import { inTransaction } from '../src/platform/database/in-transaction';
import { runReleases } from '../src/editions/releases/run-releases';
import { runJobs } from '../src/platform/jobs/run-jobs';
import { republish } from '../src/publishing/republish';
import { apiOf, type Api } from './api';
import { openStaffedNewsroom } from './open-newsroom';
import { drawJpeg } from './content';
import { isOnMongodb } from './database';
import { createEdition, editionData, publicationsOf, storedOf } from './editions';
import { brokenDisk, fullDisk, lostAnswer, withFailingCommits, withFailingVersions } from './failing-commit';
import { password } from './people';
import { restAs, toForm, type RestAnswer } from './rest';
import { justNow, schedule } from './schedule';

// What was not committed was not stored: it is refused, whoever asked, and nothing of it stays.
const { payload, refs, people, rests } = await openStaffedNewsroom();
let get: Api;

beforeAll(async () => {
  get = apiOf(payload);
  await runJobs(payload);
});
afterEach(async () => {
  // Whatever failed, the next writer can write, and all that is public agrees with what is stored.
  expect((await rests.editor('POST', '/news', news({ headline: 'Afterwards' }))).status).toBe(201);
  await runJobs(payload);
  expect(await republish(payload)).toEqual([]);
});

const news = (data: Record<string, unknown> = {}) =>
  editionData('news', [refs.design], { _status: 'published', ...data });
const countNews = async () => (await payload.count({ collection: 'news' })).totalDocs;
const pushes = async () => (await payload.db.count({ collection: 'outbox' as never, where: {} })).totalDocs;
const files = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);

function expectRefusal({ status, body, text }: RestAnswer, expected: { status: number; words: string }) {
  expect({ status, text }).toMatchObject({ status: expected.status });
  expect((body as { errors: { message: string }[] }).errors[0]!.message).toBe(expected.words);
}

describe('a commit that the disk does not take', () => {
  it.each([
    ['full', 507, fullDisk],
    ['failing', 503, brokenDisk],
  ] as const)('(%s) is refused with %i, and nothing of it is there', async (kind, status, fault) => {
    const before = { news: await countNews(), pushes: await pushes(), rows: await publicationsOf(payload) };
    const answers = await withFailingCommits(payload, fault(payload), () =>
      Promise.all(
        [1, 2, 3].map((index) => rests.editor('POST', '/news', news({ headline: `Lost ${index}` }))),
      ),
    );
    for (const answer of answers) expectRefusal(answer, { status, words: adminWords.en![`storage_${kind}`] });
    expect({ news: await countNews(), pushes: await pushes(), rows: await publicationsOf(payload) }).toEqual(
      before,
    );
  });

  it('is said in the language of the admin', async () => {
    const { token } = await payload.login({
      collection: 'users',
      data: { email: people.editor.email, password },
    });
    for (const language of ['fa', 'ru', 'az', 'zh']) {
      const answer = await withFailingCommits(payload, fullDisk(payload), () =>
        restAs(token, language)('POST', '/news', news()),
      );
      expectRefusal(answer, { status: 507, words: adminWords[language]!.storage_full });
    }
  });

  it('leaves a withdrawn text public, and says so; and an edited, a binned and a deleted one as they were', async () => {
    const { id, itemId } = await createEdition(payload, 'news', [refs.design], { _status: 'published' });
    await runJobs(payload);
    const before = await storedOf(payload, 'news', id, itemId as string);
    const acts: [string, string, object?][] = [
      ['PATCH', `/news/${id}`, { _status: 'draft' }],
      ['PATCH', `/news/${id}`, { headline: 'Another headline', _status: 'published' }],
      ['PATCH', `/news/${id}?draft=true`, { headline: 'Only a draft' }],
      ['PATCH', `/news/${id}`, { deletedAt: new Date().toISOString() }],
      ['PATCH', `/news?where[id][equals]=${id}`, { _status: 'draft' }],
      ['DELETE', `/news/${id}`],
    ];
    for (const [method, path, body] of acts) {
      const answer = await withFailingCommits(payload, brokenDisk(payload), () =>
        rests.admin(method, path, body),
      );
      expectRefusal(answer, { status: 503, words: adminWords.en!.storage_failing });
      expect(await storedOf(payload, 'news', id, itemId as string)).toEqual(before);
      expect((await get(`/news/${itemId}?locale=en`)).status).toBe(200);
    }
  });

  it('leaves none of many behind where one of them was not taken', async () => {
    const made: Awaited<ReturnType<typeof createEdition>>[] = [];
    for (const headline of ['One', 'Another'])
      made.push(
        await createEdition(payload, 'news', [refs.design], {
          headline,
          dateline: 'Bulk',
          _status: 'published',
        }),
      );
    await runJobs(payload);
    const stored = () =>
      Promise.all(made.map(({ id, itemId }) => storedOf(payload, 'news', id, itemId as string)));
    const before = await stored();
    const answer = await withFailingVersions(payload, () =>
      rests.admin('PATCH', '/news?where[dateline][equals]=Bulk', {
        summary: 'Of both',
        _status: 'published',
      }),
    );
    expectRefusal(answer, { status: 507, words: adminWords.en!.storage_full });
    expect(await stored()).toEqual(before);
  });

  it('signs nobody in', async () => {
    const before = await payload.findByID({
      collection: 'users',
      id: people.editor.id,
      showHiddenFields: true,
    });
    const { status } = await withFailingCommits(payload, brokenDisk(payload), () =>
      restAs()('POST', '/users/login', { email: people.editor.email, password }),
    );
    expect(status).toBe(503);
    const after = await payload.findByID({
      collection: 'users',
      id: people.editor.id,
      showHiddenFields: true,
    });
    expect(after.sessions).toEqual(before.sessions);
  });
});

describe('the files of a picture whose commit fails', () => {
  const upload = async (alt: string) =>
    rests.editor(
      'POST',
      '/media?locale=en',
      toForm({ alt }, await drawJpeg(700, 500), 'a.jpg', 'image/jpeg'),
    );

  it('go with it when it is new', async () => {
    const before = files(mediaDir);
    const answer = await withFailingCommits(payload, fullDisk(payload), () => upload('A hall'));
    expectRefusal(answer, { status: 507, words: adminWords.en!.storage_full });
    expect(files(mediaDir)).toEqual(before);
  });

  it('go with it when something else is wrong', async () => {
    const before = files(mediaDir);
    expect((await upload('')).status).toBe(400);
    expect(files(mediaDir)).toEqual(before);
  });

  it('stay when it is deleted, or gets another file', async () => {
    const { body } = await upload('A picture that stays');
    const { id, filename } = (body as { doc: { id: string; filename: string } }).doc;
    const before = files(mediaDir);
    const another = toForm({ alt: 'Another' }, await drawJpeg(300, 200), 'b.jpg', 'image/jpeg');
    for (const act of [
      () => rests.editor('DELETE', `/media/${id}`),
      () => rests.editor('DELETE', `/media?where[id][equals]=${id}`),
      () => rests.editor('PATCH', `/media/${id}?locale=en`, another),
    ]) {
      const answer = await withFailingCommits(payload, brokenDisk(payload), act);
      expectRefusal(answer, { status: 503, words: adminWords.en!.storage_failing });
      expect(files(mediaDir)).toEqual(before);
      expect(files(keptDir)).toEqual([]);
      expect((await payload.findByID({ collection: 'media', id })).filename).toBe(filename);
    }
    expect((await rests.editor('DELETE', `/media/${id}`)).status).toBe(200);
    expect(files(mediaDir)).toEqual(before.filter((name) => !name.startsWith(filename.split('.')[0]!)));
    expect(files(keptDir)).toEqual([]);
  });

  it('come back at the next start where a kill came between', async () => {
    const { body } = await upload('A picture that comes back');
    const { filename } = (body as { doc: { filename: string } }).doc;
    const { mkdir, rename, writeFile } = await import('node:fs/promises');
    await mkdir(keptDir, { recursive: true });
    await rename(join(mediaDir, filename), join(keptDir, filename));
    await writeFile(join(keptDir, 'of-nobody.webp'), 'of a picture that has been deleted');
    await followFiles.putBackKept(payload, 60_000);
    expect(files(keptDir)).toHaveLength(2);
    await followFiles.putBackKept(payload, 0);
    expect(files(keptDir)).toEqual([]);
    expect(files(mediaDir)).toContain(filename);
    expect(files(mediaDir)).not.toContain('of-nobody.webp');
  });
});

describe('the server itself does not believe a commit that failed:', () => {
  it('what follows a commit does not begin', async () => {
    let told = 0;
    const stop = CommitSignal.of(payload.db).listen(() => (told += 1));
    const act = () =>
      inTransaction(payload, (req) =>
        payload.create({
          collection: 'organizations',
          data: { name: 'Nobody', kind: 'studio' } as never,
          req,
        }),
      );
    await expect(withFailingCommits(payload, brokenDisk(payload), act)).rejects.toMatchObject({
      status: 503,
    });
    stop();
    expect(told).toBe(0);
    expect((await payload.count({ collection: 'organizations' })).totalDocs).toBe(0);
  });

  it('a schedule is still due, and goes out when the disk takes it', async () => {
    const { id, itemId } = await createEdition(payload, 'news', [refs.design], { headline: 'Planned' });
    await schedule(payload, { by: people.editor, slug: 'news', id, at: justNow() });
    await withFailingCommits(payload, fullDisk(payload), () => runReleases(payload).catch(() => undefined));
    expect((await get(`/news/${itemId}?locale=en`)).status).toBe(404);
    const due = { collection: 'releases', where: { state: { equals: 'planned' } } } as const;
    expect((await payload.db.count(due)).totalDocs).toBe(1);
    await runReleases(payload);
    expect((await payload.db.count(due)).totalDocs).toBe(0);
    expect((await get(`/news/${itemId}?locale=en`)).status).toBe(200);
  });
});

// SQLite answers at once, and always knows.
if (isOnMongodb)
  describe('a commit of MongoDB whose answer was lost', () => {
    it.each([
      ['after', true],
      ['before', false],
    ])('%s it was done is asked for again, and stands', async (_when, isCommitted) => {
      const { status, body } = await withFailingCommits(
        payload,
        lostAnswer(isCommitted),
        () => rests.editor('POST', '/news', news({ headline: 'Asked for twice' })),
        1,
      );
      expect(status).toBe(201);
      const { itemId } = (body as { doc: { itemId: string } }).doc;
      expect((await get(`/news/${itemId}?locale=en`)).status).toBe(200);
    });

    it('for good is said to be uncertain', async () => {
      const answer = await withFailingCommits(payload, lostAnswer(false), () =>
        rests.editor('POST', '/news', news({ headline: 'Nobody knows' })),
      );
      expectRefusal(answer, { status: 503, words: adminWords.en!.storage_uncertain });
    });
  });
