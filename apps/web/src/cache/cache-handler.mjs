import { rename, rm, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { setItsLocation } from './redirect-location.mjs';
import { toScriptless } from './scriptless.mjs';
import { withWholeWords } from './whole-words.mjs';

/**
 * @typedef {import('./site-cache').SiteCache} SiteCache
 * @typedef {import('next/dist/server/lib/incremental-cache').CacheHandler} CacheHandler
 * @typedef {typeof import('next/dist/server/lib/incremental-cache/file-system-cache').default} FileSystemCacheClass
 * @typedef {ConstructorParameters<FileSystemCacheClass>[0]} Context
 */

/** @type {{ default: FileSystemCacheClass }} */
const { default: FileSystemCache } = createRequire(import.meta.url)(
  'next/dist/server/lib/incremental-cache/file-system-cache.js',
);

const tagsHeader = 'x-next-cache-tags';
const anHourMs = 3_600_000;

/**
 * When what this process keeps was begun, by the site's own clock. Next dates it by the machine's clock, which may be
 * set back; a file is dated by ours.
 * @type {WeakMap<object, number>}
 */
const beginnings = new WeakMap();

/** Where nothing was opened (a build, a test) everything is fresh. @returns {SiteCache | undefined} */
const siteCache = () => /** @type {Record<symbol, any>} */ (globalThis)[Symbol.for('eyvan.siteCache')];

/** @param {any} value @param {any} context @returns {string[]} */
function tagsOf(value, context) {
  const ofPage = value?.headers?.[tagsHeader];
  if (typeof ofPage === 'string') return ofPage.split(',');
  return [...(context.tags ?? []), ...(context.softTags ?? []), ...(value?.tags ?? [])];
}

/** Where a page stands on the site: Next 16.4 puts the name of its route before it (`/route-cache/APP_PAGE/…/$/tk/news`). @param {string} key */
const toPath = (key) => (key.startsWith('/route-cache/') ? key.slice(key.indexOf('/$/') + 2) : key);

/** What is not public yet is made for each who asks, and kept nowhere: neither on disk nor in memory. @param {string} key */
const isPreview = (key) => toPath(key).startsWith('/preview/');

/**
 * What is kept as the site cache wants to know it.
 * @param {string} key @param {any} value @param {any} context @param {number} madeAt
 * @returns {import('./site-cache').Kept}
 */
function toKept(key, value, context, madeAt) {
  const tags = tagsOf(value, context);
  const content = value?.kind === 'APP_ROUTE' ? value.body : value?.html;
  if (value?.kind === 'FETCH' || content === undefined) return { tags, madeAt };
  return { tags, madeAt, page: { path: toPath(key), content } };
}

/** Pages that anyone can ask for without end (wrong addresses, cursors) must not fill the disk. @param {string} key @param {any} value */
function isWorthDisk(key, value) {
  return value?.kind !== 'FETCH' && (value?.status ?? 200) === 200 && !/\/(?:older|later)\//.test(key);
}

/**
 * Next's own file cache, with differences. Its files stand with the data of this house, not with the build, which
 * several processes may share. Whether an entry may be shown is asked of the site cache, whose times outlive a
 * restart. What was begun before a push and finished after it is not kept: it holds the old text. A page goes without
 * the scripts of the framework, which would have nothing to do (docs/decisions/0011), a redirect with its own target.
 * Next makes one of these for each request.
 * @implements {CacheHandler}
 */
export default class SiteCacheHandler {
  /** @param {Context} context */
  constructor(context) {
    const startedAt = siteCache()?.now() ?? Date.now();
    this.startedAt = startedAt;
    this.memory = new FileSystemCache({ ...context, flushToDisk: false });
    // Renamed into place: a kill leaves the old page or the new one, never an empty one. And dated by the start
    // of the request, because what came from the CMS may be that old.
    const writeAtomically = async (/** @type {string} */ file, /** @type {any} */ data) => {
      const temporary = `${file}.${process.pid}.${startedAt}.tmp`;
      await writeFile(temporary, data);
      await utimes(temporary, startedAt / 1000, startedAt / 1000);
      await rename(temporary, file);
    };
    this.disk = new FileSystemCache({
      ...context,
      serverDistDir: siteCache()?.pagesFolder ?? context.serverDistDir,
      fs: { ...context.fs, writeFile: writeAtomically },
    });
  }

  /** @param {string} key @param {any} context */
  async get(key, context) {
    const entry = await (context.kind === 'FETCH' ? this.memory : this.disk).get(key, context);
    if (!entry) return null;
    const cache = siteCache();
    if (!cache) return entry;
    const madeAt = beginnings.get(/** @type {object} */ (entry.value)) ?? entry.lastModified;
    const freshness = cache.freshnessOf(toKept(key, entry.value, context, madeAt));
    if (freshness === 'dropped') {
      if (context.kind !== 'FETCH') await this.forget(key);
      return null;
    }
    // Next serves an entry past its time once more, and makes it anew behind that. Its clock runs like ours.
    const age = freshness === 'stale' ? anHourMs : cache.now() - madeAt;
    return { ...entry, lastModified: performance.timeOrigin + performance.now() - age };
  }

  /** @param {string} key @param {any} value @param {any} context */
  async set(key, value, context) {
    if (value?.kind === 'APP_PAGE') {
      setItsLocation(value);
      toScriptless(value);
      value.html = withWholeWords(value.html);
    }
    if (isPreview(key)) return;
    const cache = siteCache();
    const isFresh = () =>
      (cache?.freshnessOf(toKept(key, value, context, this.startedAt)) ?? 'fresh') === 'fresh';
    if (!isFresh()) return;
    if (!isWorthDisk(key, value)) return this.keep(this.memory, key, value, context);
    const isHeld = await Promise.resolve(cache?.hold(this.startedAt)).then(
      () => true,
      () => false, // A full disk.
    );
    // Time has passed: what was withdrawn meanwhile must not be kept.
    if (isFresh()) await this.keep(isHeld ? this.disk : this.memory, key, value, context);
  }

  /** @param {InstanceType<FileSystemCacheClass>} where @param {string} key @param {any} value @param {any} context */
  async keep(where, key, value, context) {
    if (value) beginnings.set(value, this.startedAt);
    await where.set(key, value, context);
  }

  /** What was withdrawn is not to lie about either. The push asks for its pages, and with that they go. @param {string} key */
  async forget(key) {
    const folder = siteCache()?.pagesFolder;
    if (!folder) return;
    // As Next's own file cache names them; none of them is outside of the folder.
    const inside = join(folder, 'app', key);
    if (!inside.startsWith(join(folder, 'app') + sep)) return;
    for (const end of ['.html', '.rsc', '.body', '.meta']) await rm(`${inside}${end}`, { force: true });
  }

  /** @param {string | string[]} tags @param {{ expire?: number }} [durations] */
  async revalidateTag(tags, durations) {
    const kind = durations?.expire === 0 || !durations ? 'dropped' : 'stale';
    await siteCache()?.touch(kind, [tags].flat());
  }

  resetRequestCache() {}
}
