import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readImportFile } from './read-import-file';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eyvan-import-'));
  await writeFile(join(folder, 'short.txt'), 'A\n\nb');
  await writeFile(join(folder, 'large.txt'), '');
  await truncate(join(folder, 'large.txt'), 10_000_001);
  await writeFile(join(folder, 'picture.png'), 'x');
});
afterAll(() => rm(folder, { recursive: true }));

const read = (name: string) => readImportFile({ path: join(folder, name), language: 'en' });

test('a file on disk', async () => {
  await expect(read('short.txt')).resolves.toMatchObject({ headline: 'A', summary: 'b' });
});

test.each([
  ['missing.txt', 'does not exist'],
  ['short.txt/below.txt', 'does not exist'],
  [`${'a'.repeat(300)}.txt`, 'has too long a name'],
  ['.', 'is a folder, not a file'],
  ['large.txt', 'is larger than 10 MB'],
  ['picture.png', expect.stringContaining('is of an unknown kind')],
])('%.20s is refused', async (name, message) => {
  await expect(read(name)).rejects.toMatchObject({ name: 'ImportError', message });
});
