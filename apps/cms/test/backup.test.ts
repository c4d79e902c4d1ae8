import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { openBackup } from '../src/backup/open-backup';
import { restoreBackup } from '../src/backup/restore-backup';
import { takeBackup } from '../src/backup/take-backup';
import { apiOf, type Api } from './api';
import { bootHouse, type House } from './boot';
import { answersOf, fillNewsroom } from './newsroom';

let house: House;
let payload: Payload;
let get: Api;
let folder: string;
let room: Awaited<ReturnType<typeof fillNewsroom>>;

beforeAll(async () => {
  house = await bootHouse();
  payload = house.payload;
  get = apiOf(payload);
  folder = await mkdtemp(join(tmpdir(), 'eyvan-backup-'));
  room = await fillNewsroom(payload);
});
afterAll(async () => {
  await house.stop();
  await rm(folder, { recursive: true, force: true });
});

test('goes round', async () => {
  const before = await answersOf(payload, get);
  const file = join(folder, 'a.eyvan');
  const { manifest } = await takeBackup(payload, file);
  console.log(
    manifest.tables.map((t) => `${t.name} ${t.rows}`),
    manifest.media.length,
    Object.keys(before).length,
    room.news.id,
  );
  const backup = await openBackup(file, join(folder, 'open'));
  await expect(restoreBackup(payload, backup, { isReplacing: false })).rejects.toThrow('--replace');
  const restored = await restoreBackup(payload, backup, { isReplacing: true });
  console.log(restored);
  expect(await answersOf(payload, get)).toEqual(before);
  const again = await takeBackup(payload, join(folder, 'b.eyvan'));
  expect(again.manifest.tables.map(({ bytes, sha256, ...t }) => t)).toEqual(
    manifest.tables.map(({ bytes, sha256, ...t }) => t),
  );
});
