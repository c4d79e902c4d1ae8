import { jest } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSiteCache } from './site-cache';

let folder = '';
let file = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'eyvan-site-cache-'));
  file = path.join(folder, 'below', 'tags.json');
});
const openCache = (buildId = 'build') => createSiteCache(path.dirname(file), buildId);
afterEach(() => rm(folder, { recursive: true }));

describe('the site cache', () => {
  it('still knows after a restart what was withdrawn before it', async () => {
    const madeAt = Date.now();
    const before = await openCache();
    await before.touch('dropped', ['item:4f7k2q9d', 'news:fa']);
    const after = await openCache();
    expect(after.freshnessOf(['item:4f7k2q9d'], madeAt)).toBe('dropped');
    expect(after.freshnessOf(['news:fa'], madeAt)).toBe('dropped');
  });

  it('has written a push by the time it says so', async () => {
    const cache = await openCache();
    await cache.touch('dropped', ['item:a']);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      dropped: { 'item:a': expect.any(Number) },
    });
  });

  it('loses none of many pushes at once', async () => {
    const cache = await openCache();
    await Promise.all(Array.from({ length: 50 }, (_, at) => cache.touch('dropped', [`item:${at}`])));
    expect(Object.keys(JSON.parse(await readFile(file, 'utf8')).dropped)).toHaveLength(50);
  });

  it('drops everything from before its start when the times were lost, and only then', async () => {
    const longAgo = Date.now() - 60_000;
    expect((await openCache()).freshnessOf([], longAgo)).toBe('dropped');
    const started = Date.now() + 1;
    expect((await openCache()).freshnessOf([], started)).toBe('fresh');
  });

  it('takes a file that makes no sense for a lost one', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    await openCache();
    await writeFile(file, '{"dropped":');
    expect((await openCache()).freshnessOf([], Date.now() - 1000)).toBe('dropped');
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });

  it('says so when it cannot write, and writes again the next time', async () => {
    const cache = await openCache();
    await rm(path.dirname(file), { recursive: true });
    await writeFile(path.dirname(file), 'in the way');
    await expect(cache.touch('dropped', ['item:a'])).rejects.toThrow();
    await rm(path.dirname(file));
    await cache.touch('dropped', ['item:b']);
    expect(Object.keys(JSON.parse(await readFile(file, 'utf8')).dropped)).toEqual(['item:a', 'item:b']);
  });

  it('keeps the pages of its own build only', async () => {
    const before = await openCache('old');
    await mkdir(before.pagesFolder, { recursive: true });
    const again = await openCache('old');
    expect(again.pagesFolder).toBe(before.pagesFolder);
    expect(existsSync(before.pagesFolder)).toBe(true);
    expect((await openCache('new')).pagesFolder).not.toBe(before.pagesFolder);
    expect(existsSync(before.pagesFolder)).toBe(false);
  });
});
