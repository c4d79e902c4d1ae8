import { jest } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { existsSync, promises, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SiteCacheHandler from './cache-handler.mjs';
import { createSiteCache, installSiteCache, type SiteCache } from './site-cache';

const { readFile, stat, writeFile } = promises;
const fs = {
  existsSync,
  readFile,
  readFileSync,
  stat,
  writeFile,
  mkdir: (folder: string) => promises.mkdir(folder, { recursive: true }),
};
const asPage = { kind: 'APP_PAGE', isFallback: false, isRoutePPREnabled: false } as never;
const kept = { ...(asPage as object), cacheControl: { revalidate: 30, expire: 31_536_000 } } as never;

let folder = '';
let cache: SiteCache;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'eyvan-handler-'));
  cache = await createSiteCache(folder, 'build');
  installSiteCache(cache);
});
afterEach(() => rm(folder, { recursive: true }));

/** One request's handler; without memory, what is found was read from disk. */
const onRequest = (maxMemoryCacheSize = 0) =>
  new SiteCacheHandler({
    fs,
    flushToDisk: true,
    serverDistDir: path.join(folder, 'server'),
    maxMemoryCacheSize,
    revalidatedTags: [],
    _requestHeaders: {},
  } as never);

const page = (html: string, status?: number) =>
  ({
    kind: 'APP_PAGE',
    html,
    rscData: Buffer.from('rsc'),
    status,
    headers: { 'x-next-cache-tags': 'item:4f7k2q9d,news:fa' },
  }) as never;
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const filesOnDisk = async () =>
  existsSync(cache.pagesFolder) ? readdir(cache.pagesFolder, { recursive: true }) : [];

describe('the cache handler', () => {
  it('keeps a page on disk, without its scripts', async () => {
    await onRequest().set('/fa/x', page('<p>Text</p><script>1</script>'), kept);
    const entry = await onRequest().get('/fa/x', asPage);
    expect(entry?.value).toMatchObject({ html: '<p>Text</p>' });
    expect((await filesOnDisk()).sort()).toEqual([
      'app',
      'app/fa',
      'app/fa/x.html',
      'app/fa/x.meta',
      'app/fa/x.rsc',
    ]);
    expect(existsSync(path.join(folder, 'server'))).toBe(false);
  });

  it('keeps nothing of what is not public yet, which has no scripts either', async () => {
    for (const key of ['/preview/fa/token', '/route-cache/APP_PAGE/x/$/preview/fa/token']) {
      const made = page('<p>Text</p><script>1</script>');
      await onRequest(1000).set(key, made, kept);
      expect(made).toMatchObject({ html: '<p>Text</p>' });
      expect(await onRequest(1000).get(key, asPage)).toBeNull();
    }
    expect(await filesOnDisk()).toEqual([]);
  });

  it.each([
    ['is right', 0],
    ['was ahead, and set right', 600_000],
    ['was behind', -600_000],
  ])('gives up a page that was withdrawn, when the clock %s', async (_what, ms) => {
    const nowOfMachine = jest.spyOn(Date, 'now');
    nowOfMachine.mockReturnValue(Date.now() + ms);
    for (const size of [0, 1000]) {
      await onRequest(size).set('/fa/news/4f7k2q9d/x', page('old'), kept);
      expect(await onRequest(size).get('/fa/news/4f7k2q9d/x', asPage)).not.toBeNull();
    }
    nowOfMachine.mockRestore();
    await cache.touch('dropped', ['item:4f7k2q9d', 'locale:fa']);
    for (const size of [0, 1000]) expect(await onRequest(size).get('/fa/news/4f7k2q9d/x', asPage)).toBeNull();
  });

  // As Next names them: by their address, and by their route and their address.
  describe.each(['', '/route-cache/APP_PAGE/c9f491888b30/$'])('under keys that begin with "%s"', (root) => {
    it('leaves nothing on disk of a page that was withdrawn', async () => {
      await onRequest().set(`${root}/fa/news/4f7k2q9d/x`, page('old'), kept);
      await onRequest().set(`${root}/fa/news/aaaaaaaa/y`, page('other'), kept);
      await onRequest().set(`${root}/tk/news/4f7k2q9d/z`, page('another language'), kept);
      await cache.touch('dropped', ['item:4f7k2q9d', 'news:fa', 'locale:fa']);
      const pages = (await filesOnDisk()).filter((name) => name.endsWith('.html')).sort();
      expect(pages.map((name) => name.split('/').slice(-4).join('/'))).toEqual([
        'fa/news/aaaaaaaa/y.html',
        'tk/news/4f7k2q9d/z.html',
      ]);
    });

    it('gives up of the lists those that show what was withdrawn', async () => {
      const list = (id: string) => page(`<a href="/fa/news/${id}/x">`);
      await onRequest().set(`${root}/fa/news`, list('4f7k2q9d'), kept);
      await onRequest().set(`${root}/fa/fields/design`, list('aaaaaaaa'), kept);
      await onRequest().set(`${root}/tk/news`, list('4f7k2q9d'), kept);
      await settle();
      await cache.touch('dropped', ['item:4f7k2q9d', 'news:fa', 'locale:fa']);
      expect(await onRequest().get(`${root}/fa/news`, asPage)).toBeNull();
      expect(await onRequest().get(`${root}/fa/fields/design`, asPage)).not.toBeNull();
      expect(await onRequest().get(`${root}/tk/news`, asPage)).not.toBeNull();
    });
  });

  it('keeps a page in memory when its time cannot be held, as on a full disk', async () => {
    installSiteCache({ ...cache, hold: () => Promise.reject(new Error('ENOSPC')) });
    await onRequest(1000).set('/fa/full', page('text'), kept);
    expect((await onRequest(1000).get('/fa/full', asPage))?.value).toMatchObject({ html: 'text' });
    expect(await filesOnDisk()).toEqual([]);
  });

  it('gives up a page that was withdrawn by tags that tell of many things', async () => {
    await onRequest().set('/fa/x', page('old'), kept);
    await settle();
    await cache.touch('dropped', ['item:4f7k2q9d', 'item:aaaaaaaa']);
    expect(await onRequest().get('/fa/x', asPage)).toBeNull();
  });

  it('leaves nothing of it on disk, and its neighbours in peace', async () => {
    await onRequest().set('/fa/x', page('withdrawn'), kept);
    await settle();
    await cache.touch('dropped', ['item:a']);
    await onRequest().set('/fa/x-ray', page('another'), kept);
    await onRequest().get('/fa/x', asPage);
    expect((await filesOnDisk()).filter((name) => name.startsWith('app/fa/x')).sort()).toEqual([
      'app/fa/x-ray.html',
      'app/fa/x-ray.meta',
      'app/fa/x-ray.rsc',
    ]);
  });

  it('shows an edited page once more, as one that is past its time', async () => {
    await onRequest().set('/fa/x', page('old'), kept);
    await settle();
    await cache.touch('stale', ['news:fa']);
    const entry = await onRequest().get('/fa/x', asPage);
    expect(entry?.value).toMatchObject({ html: 'old' });
    expect(entry?.lastModified).toBeLessThan(Date.now() - 60_000);
  });

  it.each(['dropped', 'stale'] as const)(
    'keeps nothing that was begun before a push (%s) and finished after it',
    async (kind) => {
      const slow = onRequest();
      await settle();
      await cache.touch(kind, ['item:4f7k2q9d']);
      await slow.set('/fa/x', page('old'), kept);
      expect(await onRequest().get('/fa/x', asPage)).toBeNull();
      await onRequest().set('/fa/x', page('new'), kept);
      expect((await onRequest().get('/fa/x', asPage))?.value).toMatchObject({ html: 'new' });
    },
  );

  it('keeps a redirect with where it leads, whatever the answer at hand said', async () => {
    const rscData = Buffer.from('e:E{"digest":"NEXT_REDIRECT;replace;/fa/news/a/%D9%86;308;"}');
    for (const location of [undefined, '/fa/news/a/old']) {
      const redirect = { kind: 'APP_PAGE', html: '', rscData, status: 308, headers: { location } };
      await onRequest(1000).set('/fa/news/a/x', redirect as never, kept);
      const entry = await onRequest(1000).get('/fa/news/a/x', asPage);
      expect(entry?.value).toMatchObject({ headers: { location: '/fa/news/a/%D9%86' } });
    }
  });

  it.each([
    ['a missing page', '/fa/nowhere', page('none', 404)],
    ['a redirect', '/fa/news/a/old', page('', 308)],
    ['a later page of a list', '/fa/news/older/abc', page('older')],
    [
      'an answer of the API',
      'hash',
      { kind: 'FETCH', data: { headers: {}, body: '', url: '' }, revalidate: 30 } as never,
    ],
  ])('writes %s to memory only', async (_what, key, value) => {
    await onRequest().set(key, value, kept);
    expect(await filesOnDisk()).toEqual([]);
  });
});
