import { waitFor } from '@eyvan/test-kit';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { adminWords } from '../src/platform/i18n/translations';
import { mediaDir } from '../src/content/media/media-dir';
import { runJobs } from '../src/platform/jobs/run-jobs';
import { republish } from '../src/publishing/republish';
import { checkReadiness } from '../src/platform/start/readiness';
import { apiOf, type Api } from './api';
import { openStaffedNewsroom } from './open-newsroom';
import { drawJpeg } from './content';
import { isOnMongodb } from './database';
import { createEdition, editionData, withdraw } from './editions';
import { toForm, type RestAnswer } from './rest';
import { putSmallDisk } from './small-disk';

// DATA_DIR on a disk that is filled to its last byte while people publish, withdraw and upload. On SQLite nothing
// more is stored then; a MongoDB is elsewhere, and only pictures are not.
const disk = putSmallDisk(process.env.DATA_DIR!);
afterAll(() => disk.remove());
const { payload, refs, rests } = await openStaffedNewsroom();
let get: Api;

beforeAll(async () => {
  get = apiOf(payload);
  await rests.editor('POST', '/media?locale=en', await picture('Before'));
  await runJobs(payload);
});

const picture = async (alt: string) => toForm({ alt }, await drawJpeg(900, 600), 'a.jpg', 'image/jpeg');
const news = (headline: string) =>
  rests.editor('POST', '/news', editionData('news', [refs.design], { headline, _status: 'published' }));

interface Stored {
  doc: { id: string; itemId: string };
}

/** Whether what an answer says is so: there for whoever writes and for whoever reads, or refused, with the reason. */
async function expectTruth({ status, body }: RestAnswer): Promise<void> {
  if (status !== 201) {
    expect(status).toBe(507);
    expect((body as { errors: { message: string }[] }).errors[0]!.message).toBe(adminWords.en!.storage_full);
    return;
  }
  const { id, itemId } = (body as Stored).doc;
  expect((await rests.editor('GET', `/news/${id}`)).status).toBe(200);
  expect((await get(`/news/${itemId}?locale=en`)).status).toBe(200);
}

it('on a full disk nothing is acknowledged that is not stored, and all is well when there is room', async () => {
  const publicOne = await createEdition(payload, 'news', [refs.design], { _status: 'published' });
  expect(await checkReadiness(payload)).toEqual({ status: 'ready' });
  const empty = disk.fill();

  const answers: RestAnswer[] = [];
  for (let index = 0; index < 30; index += 1) answers.push(await news(`On a full disk ${index}`));
  for (const answer of answers) await expectTruth(answer);
  const stored = answers.filter(({ status }) => status === 201).length;
  if (isOnMongodb) expect(stored).toBe(30);
  // SQLite may still write over what is in its log already.
  else expect(stored).toBeLessThan(30);

  const withdrawal = await rests.editor('PATCH', `/news/${publicOne.id}`, { _status: 'draft' });
  const { status } = await get(`/news/${publicOne.itemId}?locale=en`);
  expect([withdrawal.status, status]).toEqual(isOnMongodb ? [200, 410] : [507, 200]);

  const before = readdirSync(mediaDir).sort();
  const upload = await rests.editor('POST', '/media?locale=en', await picture('On a full disk'));
  expect(upload.status).toBe(507);
  expect(readdirSync(mediaDir).sort()).toEqual(before);

  await waitFor(async () => (await checkReadiness(payload)).status === 'not ready');
  expect(await checkReadiness(payload)).toEqual({
    status: 'not ready',
    reads: true,
    reason: 'The disk is full: nothing can be saved',
  });
  expect((await get('/news?locale=en')).status).toBe(200);
  expect((await rests.editor('GET', '/news')).status).toBe(200);

  empty();
  await waitFor(async () => (await checkReadiness(payload)).status === 'ready');
  const after = await news('There is room again');
  expect(after.status).toBe(201);
  await expectTruth(after);
  for (const answer of answers) await expectTruth(answer);
  await withdraw(payload, 'news', (after.body as Stored).doc.id);
  expect((await rests.editor('POST', '/media?locale=en', await picture('Afterwards'))).status).toBe(201);
  await runJobs(payload);
  expect(await republish(payload)).toEqual([]);
  expect(readdirSync(join(process.env.DATA_DIR!)).filter((name) => name.startsWith('.try-'))).toEqual([]);
});
