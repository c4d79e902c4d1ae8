import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLines } from './lines';

test('JSON keeps its own ends of lines, and letters that two pieces of a file share', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'eyvan-lines-'));
  const lines = ['{"a":"one\u2028two\u2029three\u0085\\r"}', '"ایوان'.repeat(40_000), '', '{}'];
  await writeFile(join(folder, 'lines'), `${lines.join('\n')}\n`);
  const read: string[] = [];
  for await (const line of readLines(join(folder, 'lines'))) read.push(line);
  await rm(folder, { recursive: true });
  expect(read).toEqual(lines);
});
