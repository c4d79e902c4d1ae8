import { jest } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { noTagTimes, touchTags } from './tag-times';
import { readTagTimes, writeTagTimes } from './tag-times-file';

let folder = '';
const file = () => path.join(folder, 'below', 'tags.json');
const times = {
  ...touchTags(touchTags(noTagTimes(1), 'dropped', ['item:a', 'locale:fa'], 2), 'stale', ['news:fa'], 3),
  heldUntil: 4,
};

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'eyvan-times-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the file of tag times', () => {
  it('comes back as it went, and leaves nothing beside it', async () => {
    await writeTagTimes(file(), times);
    await expect(readTagTimes(file())).resolves.toEqual(times);
    await writeTagTimes(file(), { ...times, heldUntil: 5 });
    await expect(readTagTimes(file())).resolves.toMatchObject({ heldUntil: 5 });
    expect(await readdir(path.dirname(file()))).toEqual(['tags.json']);
  });

  it('is none where there is none', async () => {
    await expect(readTagTimes(file())).resolves.toBeNull();
  });

  it.each(['', '{', 'null', '{}', JSON.stringify({ ...times, heldUntil: 'soon' })])(
    'is not trusted when it holds %j',
    async (text) => {
      const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
      const wrong = path.join(folder, 'tags.json');
      await writeFile(wrong, text);
      await expect(readTagTimes(wrong)).resolves.toBeNull();
      expect(warn).toHaveBeenCalledTimes(1);
      warn.mockRestore();
    },
  );

  it('that may not be read says so', async () => {
    await expect(readTagTimes(folder)).rejects.toThrow('EISDIR');
  });
});
