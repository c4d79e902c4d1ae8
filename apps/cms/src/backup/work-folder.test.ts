import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, utimesSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeLeftFolders, withWorkFolder } from './work-folder';

const fresh = () => mkdtempSync(join(tmpdir(), 'eyvan-work-'));
/** The number of a process that has ended. */
const gone = () => spawnSync(process.execPath, ['-e', '']).pid;

test('what a killed one has left goes with the next one, and at a start', async () => {
  for (const next of [
    (parent: string) => withWorkFolder(parent, 'restore', async () => {}),
    (parent: string) => removeLeftFolders(parent, 'restore'),
  ]) {
    const parent = fresh();
    mkdirSync(join(parent, `.restore-${gone()}@${hostname()}-abcdef`, 'media'), { recursive: true });
    await next(parent);
    expect(readdirSync(parent)).toEqual([]);
  }
});

test('what somebody works in stays, here and on another machine; after a day nobody does', async () => {
  const parent = fresh();
  const names = [
    `.restore-${process.pid}@${hostname()}-abcdef`,
    '.restore-1@elsewhere-abcdef',
    '.restore-abcdef',
  ];
  for (const name of names) mkdirSync(join(parent, name));
  mkdirSync(join(parent, 'media'));
  await removeLeftFolders(parent, 'restore');
  expect(readdirSync(parent).sort()).toEqual([...names, 'media'].sort());
  const before = Date.now() / 1000 - 25 * 3_600;
  for (const name of [...names, 'media']) utimesSync(join(parent, name), before, before);
  await removeLeftFolders(parent, 'restore');
  expect(readdirSync(parent)).toEqual(['media']);
});

test('it goes when the work is done, or has failed', async () => {
  const parent = fresh();
  const names = await withWorkFolder(parent, 'backup', async () => readdirSync(parent));
  expect(names).toEqual([expect.stringMatching(/^\.backup-\d+@/)]);
  await expect(withWorkFolder(parent, 'backup', () => Promise.reject(new Error('No')))).rejects.toThrow('No');
  expect(readdirSync(parent)).toEqual([]);
});
