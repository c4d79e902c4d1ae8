import { waitFor } from '@eyvan/test-kit';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { takeBackup } from '../src/backup/take-backup';
import { mediaDir } from '../src/content/media/media-dir';
import { listTables } from '../src/platform/database/rows/table';
import { runJobs } from '../src/platform/jobs/run-jobs';
import { runReleases } from '../src/editions/releases/run-releases';
import { republish } from '../src/publishing/republish';
import { apiOf, type Api } from './api';
import { createShelf, restoreFrom, sumsOf } from './backups';
import { bootBeside, openEmptyNewsroom } from './open-newsroom';
import { drawJpeg, toFile } from './content';
import { isOnMongodb } from './database';
import { createEdition, publish, withdraw } from './editions';
import { answersOf, fillNewsroom } from './newsroom';
import { password } from './people';

// Everything that a newsroom is, to one file and back: on the same database, and (where there is MongoDB) on the other.
const { payload } = await openEmptyNewsroom();
let get: Api;
let room: Awaited<ReturnType<typeof fillNewsroom>>;
let shelf: Awaited<ReturnType<typeof createShelf>>;
let file: string;
let before: Awaited<ReturnType<typeof stateOf>>;

const find = async (from: Payload, collection: string, where = {}) =>
  (
    await from.db.find<Record<string, any> & { id: string }>({
      collection: collection as never,
      limit: 0,
      pagination: false,
      where,
    })
  ).docs;

/** Without how databases hold nothing, and without an id that Payload makes up for each version when it is read. */
function plain(value: unknown, name = ''): unknown {
  if (value === null || value === undefined || (name === 'latest' && !value)) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((each) => plain(each));
  const entries = Object.entries(value)
    .filter(([key]) => !(name === 'version' && key === 'id'))
    .map(([key, each]) => [key, plain(each, key)] as const)
    .filter(([, each]) => each !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const versionsOf = async (from: Payload, slug: 'news' | 'events', id: string) => {
  const { docs } = await from.findVersions({ collection: slug, limit: 0, where: { parent: { equals: id } } });
  return plain(docs.map(({ id: _ofTheDatabase, ...version }) => version)) as object[];
};

const schedulesOf = async (from: Payload) =>
  plain(
    (await find(from, 'releases')).map(({ action, at, editions, state }) => ({
      action,
      at,
      editions,
      state,
    })),
  );

const filesOf = async () => {
  const files: Record<string, string> = {};
  for (const name of (await readdir(mediaDir)).sort())
    files[name] = (await readFile(join(mediaDir, name))).toString('base64');
  return files;
};

/** What people see of a newsroom, inside and outside. */
async function stateOf(from: Payload) {
  return {
    answers: await answersOf(from, apiOf(from)),
    versions: [await versionsOf(from, 'news', room.news.id), await versionsOf(from, 'events', room.event.id)],
    draft: plain(
      await from.findByID({
        collection: 'news',
        id: room.news.id,
        draft: true,
        locale: 'all',
        depth: 0,
      } as never),
    ),
    bin: (await from.find({ collection: 'news', trash: true, where: { deletedAt: { exists: true } } }))
      .totalDocs,
    words: plain(await from.findByID({ collection: 'media', id: room.hero.id, locale: 'all' })),
    city: plain(
      await from.findByID({ collection: 'cities', id: room.refs.ashgabat, locale: 'all', depth: 0 }),
    ),
    schedules: await schedulesOf(from),
    // No part of a backup: it is made again of what was restored.
    desk: (await find(from, 'items'))
      .map(({ cells, filterKeys, key, searchText }) => ({ cells, filterKeys, key, searchText }))
      .sort((one, other) => String(one.key).localeCompare(String(other.key))),
    files: await filesOf(),
  };
}

const signIn = async (from: Payload, email = 'editor@test.example', withPassword = password) =>
  (await from.login({ collection: 'users', data: { email, password: withPassword } })).user;

const tablesOf = ({ tables }: { tables: { name: string; rows: number; checksum: string }[] }) =>
  tables.map(({ checksum, name, rows }) => ({ checksum, name, rows }));

beforeAll(async () => {
  get = apiOf(payload);
  shelf = await createShelf();
  room = await fillNewsroom(payload);
  before = await stateOf(payload);
  file = shelf.file('first.eyvan');
});
afterAll(() => shelf.remove());

const pushes = async () =>
  (await find(payload, 'outbox')).map(({ message }) => message as { kind: string; tags: string[] });

describe('a backup', () => {
  it('knows every collection, and the settings', () => {
    expect(listTables(payload).map(({ name }) => name)).toEqual([
      'news',
      'events',
      'media',
      'categories',
      'cities',
      'organizations',
      'venues',
      'users',
      'publications',
      'releases',
      'notices',
      'comments',
      'activity',
      'payload-kv',
      'payload-jobs',
      'payload-preferences',
      'newsroom',
      'news.versions',
      'events.versions',
    ]);
    expect(payload.config.globals.map(({ slug }) => slug)).toEqual(['newsroom']);
  });

  it('is one file that only its owner can read, and changes nothing', async () => {
    const sums = await sumsOf(payload);
    const { manifest, missing } = await takeBackup(payload, file);
    expect(missing).toEqual([]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(Object.fromEntries(manifest.tables.map((table) => [table.name, table.rows]))).toMatchObject({
      news: 5,
      events: 1,
      users: 6,
      'payload-preferences': 1,
    });
    expect(manifest.media.map(({ name }) => name).sort()).toEqual(Object.keys(before.files));
    expect(await sumsOf(payload)).toEqual(sums);
    expect(await readdir(shelf.file(''))).toEqual(['first.eyvan']);
    expect((await readdir(process.env.DATA_DIR!)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('says which pictures have lost their files, and holds the rest', async () => {
    const [lost] = Object.keys(before.files);
    const content = await readFile(join(mediaDir, lost!));
    await rm(join(mediaDir, lost!));
    const { manifest, missing } = await takeBackup(payload, shelf.file('without.eyvan'));
    await writeFile(join(mediaDir, lost!), content);
    expect(missing).toEqual([lost]);
    expect(manifest.media).toHaveLength(Object.keys(before.files).length - 1);
  });
});

describe('a restore', () => {
  it('asks for --replace where there is something, and leaves it', async () => {
    const sums = await sumsOf(payload);
    await expect(restoreFrom(payload, file, false)).rejects.toThrow(/not empty.*--replace/);
    expect(await sumsOf(payload)).toEqual(sums);
    expect(await filesOf()).toEqual(before.files);
  });

  it('with --replace brings everything back as it was, and shows both sides', async () => {
    const later = await createEdition(payload, 'news', [room.refs.design], {
      headline: 'Later',
      _status: 'published',
    });
    await withdraw(payload, 'news', room.news.id);
    await publish(payload, 'news', room.gone.id);
    await payload.delete({ collection: 'news', id: room.binned.id, trash: true } as never);
    await payload.update({
      collection: 'users',
      id: room.people.editor.id,
      data: { password: 'a changed password' },
    });
    const hero = toFile(await drawJpeg(700, 500));
    await payload.update({
      collection: 'media',
      id: room.hero.id,
      locale: 'en',
      data: {} as never,
      file: hero,
    });
    await payload.db.deleteMany({ collection: 'payload-jobs', where: {} });
    await payload.db.deleteMany({ collection: 'outbox' as never, where: {} });
    expect(await stateOf(payload)).not.toEqual(before);

    const { compared, referencesLeft } = await restoreFrom(payload, file);
    expect(referencesLeft).toBe(0);
    expect(compared.find(({ name }) => name === 'news')?.restored.count).toBe(5);
    for (const { backup, restored } of compared) expect(restored).toEqual(backup);

    expect(await stateOf(payload)).toEqual(before);
    expect((await get(`/news/${later.itemId}?locale=en`)).status).toBe(404);
    expect((await get(`/news/${room.gone.itemId}?locale=en`)).status).toBe(410);
    expect(await signIn(payload)).toMatchObject({ roles: ['editor'] });
    await expect(signIn(payload, undefined, 'a changed password')).rejects.toThrow();

    // What the sites show of the time in between goes; what never differed stays.
    const messages = await pushes();
    const tagsOf = (kind: string) =>
      messages.filter((message) => message.kind === kind).flatMap(({ tags }) => tags);
    expect(tagsOf('withdrawn')).toEqual(
      expect.arrayContaining([`item:${later.itemId}`, `item:${room.gone.itemId}`]),
    );
    expect(tagsOf('changed')).toContain(`item:${room.news.itemId}`);
    expect(tagsOf('changed')).not.toContain('categories');
  });

  it('finds nothing to mend afterwards, and the next backup is the same', async () => {
    expect(await republish(payload)).toEqual([]);
    const first = await takeBackup(payload, shelf.file('second.eyvan'));
    await restoreFrom(payload, shelf.file('second.eyvan'));
    const second = await takeBackup(payload, shelf.file('third.eyvan'));
    expect(tablesOf(second.manifest)).toEqual(tablesOf(first.manifest));
    expect(second.manifest.media).toEqual(first.manifest.media);
  });

  it('keeps schedules at work, and the newsroom can be written in', async () => {
    await restoreFrom(payload, file);
    expect((await get(`/news/${room.planned.itemId}?locale=en`)).status).toBe(404);
    const [release] = await find(payload, 'releases');
    await payload.db.updateOne({
      collection: 'releases',
      id: String(release!.id),
      data: { at: new Date(0).toISOString() },
    });
    await runReleases(payload);
    await waitFor(async () => {
      await runJobs(payload);
      return (await find(payload, 'payload-jobs')).length === 0;
    });
    expect((await get(`/news/${room.planned.itemId}?locale=en`)).status).toBe(200);
    await publish(payload, 'news', room.news.id, { headline: 'Written after the restore' });
    expect((await get(`/news/${room.news.itemId}?locale=en`)).body.headline).toBe(
      'Written after the restore',
    );
    expect(await republish(payload)).toEqual([]);
  });
});

// Both databases are there in this run only.
if (isOnMongodb) {
  describe('the move from SQLite to MongoDB, and back', () => {
    it('gives the same answers, logins, versions, drafts and schedules on both', async () => {
      const toSqlite = shelf.file('to-sqlite.eyvan');
      await restoreFrom(payload, file);
      await takeBackup(payload, toSqlite);
      const sqlite = await bootBeside(`file:${join(process.env.DATA_DIR!, 'moved.db')}`);
      const { compared } = await restoreFrom(sqlite, toSqlite, false);
      for (const { backup, restored } of compared) expect(restored).toEqual(backup);
      expect(sqlite.db.name).toBe('sqlite');
      expect(await stateOf(sqlite)).toEqual(before);
      expect(await signIn(sqlite)).toMatchObject({ roles: ['editor'] });
      expect(await republish(sqlite)).toEqual([]);

      await publish(sqlite, 'news', room.news.id, { headline: 'Written on SQLite' });
      const onSqlite = await stateOf(sqlite);
      const toMongodb = shelf.file('to-mongodb.eyvan');
      const taken = await takeBackup(sqlite, toMongodb);
      await restoreFrom(payload, toMongodb);
      expect(payload.db.name).toBe('mongoose');
      expect(await stateOf(payload)).toEqual(onSqlite);
      expect(await signIn(payload)).toMatchObject({ roles: ['editor'] });
      expect(await republish(payload)).toEqual([]);
      expect(tablesOf((await takeBackup(payload, shelf.file('again.eyvan'))).manifest)).toEqual(
        tablesOf(taken.manifest),
      );
      await sqlite.destroy();
    });

    it('leaves relations empty that name what had been deleted: SQLite holds none such', async () => {
      await restoreFrom(payload, file);
      // Not by `deleteOne`, which leaves nothing of the kind behind.
      await payload.db.deleteMany({ collection: 'users', where: { id: { equals: room.guest.id } } });
      const dangling = shelf.file('dangling.eyvan');
      await takeBackup(payload, dangling);
      const sqlite = await bootBeside(`file:${join(process.env.DATA_DIR!, 'dangling.db')}`);
      const { compared, referencesLeft } = await restoreFrom(sqlite, dangling, false);
      // The document, and each of its versions.
      expect(referencesLeft).toBe(1 + before.versions[0]!.length);
      for (const { backup, restored } of compared) expect(restored).toEqual(backup);
      expect((await stateOf(sqlite)).answers).toEqual(before.answers);
      await sqlite.destroy();
    });
  });
}
