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
    const before = await openCache();
    const madeAt = before.now();
    await before.touch('dropped', ['item:4f7k2q9d', 'news:fa']);
    const after = await openCache();
    expect(after.freshnessOf({ tags: ['item:4f7k2q9d'], madeAt })).toBe('dropped');
    expect(after.freshnessOf({ tags: ['news:fa'], madeAt })).toBe('dropped');
  });

  it('has written a push by the time it says so', async () => {
    const cache = await openCache();
    await cache.touch('dropped', ['item:a']);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      withdrawn: [{ tag: 'item:a', at: expect.any(Number) }],
    });
  });

  it('loses none of many pushes at once', async () => {
    const cache = await openCache();
    await Promise.all(Array.from({ length: 50 }, (_, at) => cache.touch('dropped', [`item:${at}`])));
    expect(JSON.parse(await readFile(file, 'utf8')).withdrawn).toHaveLength(50);
  });

  it('drops everything from before its start when the times were lost, and only then', async () => {
    const longAgo = Date.now() - 60_000;
    const cache = await openCache();
    expect(cache.freshnessOf({ tags: [], madeAt: longAgo })).toBe('dropped');
    const madeAt = cache.now();
    expect((await openCache()).freshnessOf({ tags: [], madeAt })).toBe('fresh');
  });

  it('takes a file that makes no sense for a lost one', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    await openCache();
    await writeFile(file, '{"dropped":');
    expect((await openCache()).freshnessOf({ tags: [], madeAt: Date.now() - 1000 })).toBe('dropped');
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
    const { withdrawn } = JSON.parse(await readFile(file, 'utf8'));
    expect(withdrawn.map(({ tag }: { tag: string }) => tag)).toEqual(['item:a', 'item:b']);
  });

  it('goes on where the process before it was, though the clock was set back between them', async () => {
    const nowOfMachine = jest.spyOn(Date, 'now');
    nowOfMachine.mockReturnValue(Date.now() + 600_000);
    const before = await openCache();
    const madeAt = before.now();
    await before.hold(madeAt);
    nowOfMachine.mockRestore();
    const after = await openCache();
    expect(after.now()).toBeGreaterThanOrEqual(madeAt);
    await after.touch('dropped', ['item:a']);
    expect(after.freshnessOf({ tags: ['item:a'], madeAt })).toBe('dropped');
  });

  it('trusts nothing that is dated after now', async () => {
    const cache = await openCache();
    expect(cache.freshnessOf({ tags: [], madeAt: cache.now() + 60_000 })).toBe('dropped');
  });

  it('throws away the pages of a newsroom whose times were lost', async () => {
    const before = await openCache();
    await mkdir(before.pagesFolder, { recursive: true });
    await rm(file);
    await openCache();
    expect(existsSync(before.pagesFolder)).toBe(false);
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
