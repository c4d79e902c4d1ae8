import { mkdtempSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepFilePrivate, keepFolderPrivate } from './keep-private';

const folder = mkdtempSync(join(tmpdir(), 'eyvan-private-'));
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

test('a file that is not there yet is made for its owner only', () => {
  const file = join(folder, 'new.db');
  keepFilePrivate(file);
  expect([modeOf(file), readFileSync(file, 'utf8')]).toEqual(['600', '']);
});

test('one that everybody could read is closed, with its log, and keeps what it holds', () => {
  const file = join(folder, 'old.db');
  for (const end of ['', '-wal', '-shm']) writeFileSync(`${file}${end}`, 'held', { mode: 0o644 });
  keepFilePrivate(file);
  for (const end of ['', '-wal', '-shm'])
    expect([modeOf(`${file}${end}`), readFileSync(`${file}${end}`, 'utf8')]).toEqual(['600', 'held']);
});

test('a folder is closed, and one that is not there is not missed', () => {
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o755 });
  keepFolderPrivate(data);
  expect(modeOf(data)).toBe('700');
  expect(() => keepFolderPrivate(join(folder, 'nowhere'))).not.toThrow();
});
