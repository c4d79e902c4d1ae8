import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from './log-file.mjs';

const fresh = () => join(mkdtempSync(join(tmpdir(), 'eyvan-log-')), 'app.log');
const line = (index: number) => Buffer.from(`line ${String(index).padStart(4, '0')}\n`);

test('a log keeps what was said last, and never more than two files of its size', () => {
  const path = fresh();
  const write = createLog(path, { maxBytes: 100 });
  for (let index = 0; index < 1_000; index += 1) write(line(index));
  expect(statSync(path).size).toBeLessThanOrEqual(100);
  expect(statSync(`${path}.1`).size).toBeLessThanOrEqual(100);
  const lines = (readFileSync(`${path}.1`, 'utf8') + readFileSync(path, 'utf8')).trim().split('\n');
  expect(lines.at(-1)).toBe('line 0999');
  expect(lines).toEqual(lines.map((_, index) => `line 0${1_000 - lines.length + index}`));
});

test('it goes on where another one stopped, and is its owner’s alone', () => {
  const path = fresh();
  createLog(path)(line(1));
  createLog(path)(line(2));
  expect(readFileSync(path, 'utf8')).toBe('line 0001\nline 0002\n');
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('what cannot be written ends nobody', () => {
  expect(() => createLog('/nowhere/at/all.log')(line(1))).not.toThrow();
});
