import { rm } from 'node:fs/promises';
import { takeBackup } from '../src/backup/take-backup';
import { republish } from '../src/publishing/republish';
import { createShelf, restoreFrom } from './backups';
import { openNewsroom } from './open-newsroom';
import { drawJpeg, toFile } from './content';
import { createEdition, publicationsOf, publish, saveDraft, withdraw } from './editions';

// Backups are taken while people write, publish, withdraw, delete and change pictures: each is of one moment.
const { payload, refs } = await openNewsroom();
let shelf: Awaited<ReturnType<typeof createShelf>>;

const backups = 4;
const writers = 3;
const backlog = 120;

beforeAll(async () => {
  shelf = await createShelf();
  // Enough to read for a while: a backup of nothing is of one moment anyway.
  for (let index = 0; index < backlog; index += 1)
    await createEdition(payload, 'news', [refs.design], {
      headline: `Backlog ${index}`,
      _status: 'published',
    });
}, 120_000);
afterAll(() => shelf.remove());

let isOver = false;
let acts = 0;
let longestMs = 0;
const act = async (write: () => Promise<unknown>) => {
  const begun = performance.now();
  await write();
  longestMs = Math.max(longestMs, performance.now() - begun);
  acts += 1;
  // SQLite answers without ever waiting: a loop of writes alone would let nothing else of this process happen.
  await new Promise((resolve) => setImmediate(resolve));
};

async function writeOn(name: string) {
  for (let round = 0; !isOver; round += 1) {
    const { id } = await createEdition(payload, 'news', [refs.design], { headline: `${name} ${round}` });
    await act(() => publish(payload, 'news', id, { summary: `${name} ${round} first` }));
    await act(() => saveDraft(payload, 'news', id, { summary: `${name} ${round} draft` }));
    await act(() => publish(payload, 'news', id, { summary: `${name} ${round} second` }));
    if (round % 3 === 1) await act(() => withdraw(payload, 'news', id));
    if (round % 3 === 2) await act(() => payload.delete({ collection: 'news', id }));
  }
}

async function changePictures() {
  const picture = async (width: number) => toFile(await drawJpeg(width, 300));
  for (let round = 0; !isOver; round += 1) {
    const data = { alt: `Picture ${round}` } as never;
    const { id } = await payload.create({
      collection: 'media',
      locale: 'en',
      data,
      file: await picture(400),
    });
    await act(async () =>
      payload.update({ collection: 'media', id, locale: 'en', data, file: await picture(420) }),
    );
    if (round % 2) await act(() => payload.delete({ collection: 'media', id }));
  }
}

/** Every document agrees with its versions, its publication and its number. */
async function expectWhole() {
  const find = async (collection: string) =>
    (
      await payload.db.find<Record<string, any> & { id: string }>({
        collection: collection as never,
        limit: 0,
        pagination: false,
      })
    ).docs;
  const documents = await find('news');
  const versions = (
    await payload.db.findVersions<Record<string, any>>({ collection: 'news', limit: 0, pagination: false })
  ).docs;
  const latest = versions.filter((version) => version.latest);
  expect(latest.map(({ parent }) => String(parent)).sort()).toEqual(documents.map(({ id }) => id).sort());
  for (const { headline, id, itemId, summary, _status } of documents) {
    const [row] = await publicationsOf(payload, itemId);
    if (_status !== 'published') continue;
    expect(JSON.parse(row!.itemJson)).toMatchObject({ headline, summary });
    const published = versions.filter(
      ({ parent, version }) => String(parent) === id && version._status === 'published',
    );
    expect(published.map(({ version }) => version.summary)).toContain(summary);
  }
  const sequences = (await publicationsOf(payload)).map(({ sequence }) => sequence as number);
  expect(new Set(sequences).size).toBe(sequences.length);
}

it(`${backups} backups beside ${writers} writers: nobody fails, and each is whole`, async () => {
  const working = [...Array(writers).keys()].map((index) => writeOn(`Writer ${index}`));
  working.push(changePictures());
  // As many as had writers beside them: one that was too quick for that shows nothing.
  for (let taken = 0; taken < backups;) {
    const before = acts;
    const file = shelf.file(`${taken}.eyvan`);
    const { missing } = await takeBackup(payload, file);
    expect(missing).toEqual([]);
    if (acts > before) taken += 1;
    else await rm(file);
  }
  isOver = true;
  await Promise.all(working);
  // Far from the 20 s after which a writer gives up.
  expect(longestMs).toBeLessThan(10_000);

  for (let index = 0; index < backups; index += 1) {
    await restoreFrom(payload, shelf.file(`${index}.eyvan`));
    await expectWhole();
    // Whatever jobs wait: no item here names another, so that nothing has to follow.
    expect(await republish(payload)).toEqual([]);
  }
}, 240_000);
