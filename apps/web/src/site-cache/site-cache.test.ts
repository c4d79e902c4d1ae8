import { jest } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSiteCache } from './site-cache';

let folder = '';
let file = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'eyvan-site-cache-'));
  file = path.join(folder, 'below', 'site-cache-tags.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the site cache', () => {
  it('still knows after a restart what was withdrawn before it', async () => {
    const madeAt = Date.now();
    const before = await createSiteCache(file);
    await before.touch('dropped', ['item:4f7k2q9d', 'news:fa']);
    const after = await createSiteCache(file);
    expect(after.freshnessOf(['item:4f7k2q9d'], madeAt)).toBe('dropped');
    expect(after.freshnessOf(['news:fa'], madeAt)).toBe('dropped');
  });

  it('has written a push by the time it says so', async () => {
    const cache = await createSiteCache(file);
    await cache.touch('dropped', ['item:a']);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      dropped: { 'item:a': expect.any(Number) },
    });
  });

  it('loses none of many pushes at once', async () => {
    const cache = await createSiteCache(file);
    await Promise.all(Array.from({ length: 50 }, (_, at) => cache.touch('dropped', [`item:${at}`])));
    expect(Object.keys(JSON.parse(await readFile(file, 'utf8')).dropped)).toHaveLength(50);
  });

  it('drops everything from before its start when the times were lost, and only then', async () => {
    const longAgo = Date.now() - 60_000;
    expect((await createSiteCache(file)).freshnessOf([], longAgo)).toBe('dropped');
    const started = Date.now() + 1;
    expect((await createSiteCache(file)).freshnessOf([], started)).toBe('fresh');
  });

  it('takes a file that makes no sense for a lost one', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    await createSiteCache(file);
    await writeFile(file, '{"dropped":');
    expect((await createSiteCache(file)).freshnessOf([], Date.now() - 1000)).toBe('dropped');
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });

  it('says so when it cannot write, and writes again the next time', async () => {
    const cache = await createSiteCache(file);
    await rm(path.dirname(file), { recursive: true });
    await writeFile(path.dirname(file), 'in the way');
    await expect(cache.touch('dropped', ['item:a'])).rejects.toThrow();
    await rm(path.dirname(file));
    await cache.touch('dropped', ['item:b']);
    expect(Object.keys(JSON.parse(await readFile(file, 'utf8')).dropped)).toEqual(['item:a', 'item:b']);
  });
});
