import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { problem } from '@eyvan/contract';
import type { PushMessage } from '@eyvan/wire';
import { signatureHeader, signBody } from '@eyvan/wire/signature';
import { localeCodes } from '@eyvan/locales';
import { waitFor } from '@eyvan/test-kit';
import { openBrowser, openPage } from './browser';
import { ask, openEdge, type Edge, type Said } from './edge';
import { openNewsroom, type Newsroom } from './open-newsroom';
import { openSwitchProxy, type SwitchProxy } from './switch-proxy';

// What the public comes through, at the site itself and at the edge: what is answered, with which headers, for how long.
let newsroom: Newsroom;
let edge: Edge;
let toSite: SwitchProxy;
let toCms: SwitchProxy;
let browser: Browser;
/** The site and the edge: readers come to either. */
let doors: [name: string, origin: string][];
let picture: string;

const pathOf = (url: string) => new URL(url).pathname;

/** Tells the site that what it shows may have changed: each page is made anew behind its next reader. */
async function pushChanged(tags: string[]): Promise<void> {
  const message: PushMessage = { id: randomUUID(), kind: 'changed', tags, paths: [] };
  const body = JSON.stringify(message);
  const signature = signBody(newsroom.env.REVALIDATE_SECRET!, body, new Date());
  const headers = { 'content-type': 'application/json', [signatureHeader]: signature };
  const { status } = await fetch(`${newsroom.siteUrl}/api/revalidate`, { method: 'POST', body, headers });
  expect(status).toBe(200);
}

beforeAll(async () => {
  [toSite, toCms] = await Promise.all([openSwitchProxy(), openSwitchProxy()]);
  edge = await openEdge([toSite.url]);
  newsroom = await openNewsroom({ toCms, edge: { url: edge.url, controlUrl: edge.controlUrl, toSite } });
  browser = await openBrowser();
  doors = [
    ['the site', newsroom.siteUrl],
    ['the edge', edge.url],
  ];
  const { items } = await newsroom.client.listNews({ locale: 'tk', limit: 50 });
  picture = pathOf(items.flatMap(({ image }) => image?.files ?? [])[0]!.url);
}, 240_000);
afterEach(() => {
  toCms.mode = 'pass';
});
afterAll(async () => {
  await browser?.close();
  await edge?.stop();
  await newsroom?.stop();
  await Promise.all([toSite?.close(), toCms?.close()]);
});

/** The same question to both. */
const askBoth = (path: string, asking = {}) =>
  Promise.all(doors.map(async ([name, origin]) => ({ name, ...(await ask(origin, path, asking)) })));

describe('a picture', () => {
  it('may be kept for good, by whom it was fetched, and can be asked for its head', async () => {
    const fromCms = await ask(newsroom.cmsUrl, picture.replace('/media/', '/api/media/file/'));
    const headOfCms = await ask(newsroom.cmsUrl, picture.replace('/media/', '/api/media/file/'), {
      method: 'HEAD',
    });
    const all: (Said & { name?: string })[] = [fromCms, headOfCms, ...(await askBoth(picture))];
    for (const { status, headers } of [...all, ...(await askBoth(picture, { method: 'HEAD' }))]) {
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-length': fromCms.headers['content-length'],
        'access-control-allow-origin': '*',
        etag: fromCms.headers.etag,
        'content-type': fromCms.headers['content-type'],
      });
    }
    expect(Number(fromCms.headers['content-length'])).toBeGreaterThan(1_000);
    for (const { status } of await askBoth(picture, { headers: { 'if-none-match': fromCms.headers.etag } }))
      expect(status).toBe(304);
  });

  it('is fetched once by a browser that turns pages', async () => {
    const { items } = await newsroom.client.listNews({ locale: 'tk', limit: 50 });
    const story = pathOf(items.find(({ image }) => image)!.url);
    const { page, close } = await openPage(browser, [newsroom.siteUrl]);
    const fetched: string[] = [];
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Network.enable');
    const remembered = new Set<string>();
    devTools.on('Network.requestServedFromCache', ({ requestId }) => remembered.add(requestId));
    devTools.on('Network.responseReceived', ({ requestId, response: { url, fromDiskCache } }) => {
      const isFetched = !fromDiskCache && !remembered.has(requestId);
      if (isFetched && new URL(url).pathname.startsWith('/media/')) fetched.push(url);
    });
    for (const path of ['/tk', story, '/tk', story])
      await page.goto(newsroom.siteUrl + path, { waitUntil: 'networkidle' });
    expect(fetched.length).toBeGreaterThan(0);
    expect(fetched).toEqual([...new Set(fetched)]);
    await close();
  });
});

it('has no dead link at its foot, and none in what it says about itself', async () => {
  for (const locale of localeCodes) {
    const { text } = await ask(newsroom.siteUrl, `/${locale}/about`);
    const [main = ''] = /<main[^]*$/.exec(text) ?? [];
    const links = [...new Set([...main.matchAll(/ href="(\/[^"#]*)"/g)].map(([, href]) => href!))];
    expect(links).toEqual(expect.arrayContaining(['/api/v1/openapi.json', `/${locale}/feed.xml`]));
    for (const link of links) expect([link, (await ask(newsroom.siteUrl, link)).status]).toEqual([link, 200]);
  }
});

describe('a missing page', () => {
  const headOf = ({ text }: Said) => /<head>[^]*?<\/head>/.exec(text)?.[0] ?? '';
  const sayHead = (said: Said) => ({
    title: /<title>([^<]+)<\/title>/.exec(headOf(said))?.[1],
    robots: headOf(said).match(/<meta name="robots"/g)?.length,
  });

  it('keeps its title when it is made anew', async () => {
    const { items } = await newsroom.client.listNews({ locale: 'tk', limit: 50 });
    const partly = items.find(({ alternates }) => alternates.length > 0 && alternates.length < 11)!;
    const untold = localeCodes.find(
      (code) => code !== 'tk' && !partly.alternates.some(({ locale }) => locale === code),
    )!;
    const missing: [path: string, tags: string[]][] = [
      ['/tk/news/zzzzzzzz/hic', ['item:zzzzzzzz']],
      ['/fa/events/zzzzzzzz', ['item:zzzzzzzz']],
      [`/${untold}/news/${partly.id}/x`, [`item:${partly.id}`]],
      ['/tk/news/older/not-a-cursor', ['news:tk']],
      ['/tk/cities/nowhere', ['cities']],
    ];
    for (const [path, tags] of missing) {
      const first = await ask(newsroom.siteUrl, path);
      expect([path, first.status, sayHead(first)]).toEqual([
        path,
        404,
        { title: expect.stringContaining(' · '), robots: 1 },
      ]);
      await pushChanged(tags);
      // Shown once more, and made anew behind that; until then nobody knows which of the two this is.
      await ask(newsroom.siteUrl, path);
      await waitFor(
        () => ask(newsroom.siteUrl, path),
        ({ headers }) => headers['x-nextjs-cache'] === 'HIT',
      );
      const anew = await ask(newsroom.siteUrl, path);
      expect([path, anew.status, sayHead(anew)]).toEqual([path, 404, sayHead(first)]);
    }
  });

  it('leads in its language bar to no other missing page', async () => {
    for (const path of ['/tk/news/zzzzzzzz/hic', '/tk/nowhere', '/tk/cities/nowhere']) {
      const { text } = await ask(newsroom.siteUrl, path);
      const [bar = ''] = /<nav class="languages"[^]*?<\/nav>/.exec(text) ?? [];
      const links = [...bar.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href!);
      expect(links).toHaveLength(12);
      for (const link of links)
        expect([link, (await ask(newsroom.siteUrl, link)).status]).toEqual([link, 200]);
    }
  });
});

it('leads from an item to the languages in which it can be read, and to no other', async () => {
  const { items } = await newsroom.client.listNews({ locale: 'tk', limit: 50 });
  for (const { url, alternates } of items) {
    const { text } = await waitFor(
      () => ask(newsroom.siteUrl, pathOf(url)),
      ({ status }) => status === 200,
    );
    const [bar = ''] = /<nav class="languages"[^]*?<\/nav>/.exec(text) ?? [];
    const links = [...bar.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href!);
    expect(links.toSorted()).toEqual([url, ...alternates.map((each) => each.url)].map(pathOf).toSorted());
  }
});

describe('the address of the API', () => {
  it('is one address, with and without its slash', async () => {
    for (const path of ['/api/v1', '/api/v1/', '/api/v1?x=1'])
      for (const { name, status, headers } of await askBoth(path)) {
        expect([name, path, status >= 300 && status < 400]).toEqual([name, path, false]);
        expect(headers['access-control-allow-origin']).toBe('*');
      }
  });
});

describe('a question that is none', () => {
  it.each(['TRACE', 'POST', 'PROPFIND'])('%s is refused, everywhere', async (method) => {
    for (const path of ['/tk', '/api/v1/locales', picture])
      for (const { name, status, headers, text } of await askBoth(path, { method })) {
        expect([name, path, status]).toEqual([name, path, 405]);
        expect(headers.allow).toContain('GET, HEAD');
        expect(problem.parse(JSON.parse(text)).status).toBe(405);
      }
  });

  it('TRACE is refused by the CMS, too', async () => {
    await expect(ask(newsroom.cmsUrl, '/api/v1/locales', { method: 'TRACE' })).resolves.toMatchObject({
      status: 405,
    });
  });

  it.each(['/tk/%0a', '/tk/a%0ab', '/tk/%0d', '/tk/%E2%80%A8', '/tk/news/%E2%80%A9'])(
    '%s holds a line end and is nothing',
    async (path) => {
      for (const { name, status, text } of await askBoth(path)) {
        expect([name, [400, 404].includes(status)]).toEqual([name, true]);
        expect(text).not.toContain('<script');
      }
    },
  );

  it('a build file that is not there is kept by nobody', async () => {
    for (const { name, status, headers } of await askBoth('/_next/static/nope.js')) {
      expect([name, status]).toEqual([name, 404]);
      expect([name, headers['cache-control']]).toEqual([name, 'no-store']);
    }
  });
});

describe('a program of another origin', () => {
  it('may read every answer, whatever it sends along', async () => {
    for (const path of ['/api/v1/news?locale=tk', picture, '/tk/feed.xml', '/sitemap.xml'])
      for (const { name, status, headers } of await askBoth(path, {
        method: 'OPTIONS',
        headers: { origin: 'https://a.example', 'access-control-request-headers': 'x-client' },
      })) {
        expect([name, path, status]).toEqual([name, path, 204]);
        expect(headers).toMatchObject({
          'access-control-allow-origin': '*',
          'access-control-allow-headers': '*',
        });
      }
    for (const path of [
      '/api/v1/cities/%zz',
      '/api/v1/nowhere',
      '/api/v1/news/',
      '/tk/feed.xml',
      '/media/none.webp',
    ])
      for (const { name, headers } of await askBoth(path))
        expect([name, path, headers['access-control-allow-origin']]).toEqual([name, path, '*']);
  });

  it('is told when to come again, while the CMS hangs', async () => {
    toCms.mode = 'hang';
    const { status, headers, text } = await ask(newsroom.siteUrl, '/api/v1/news?locale=tk');
    expect([status, headers['access-control-allow-origin'], headers['retry-after']]).toEqual([504, '*', '5']);
    expect(problem.parse(JSON.parse(text)).status).toBe(504);
  });
});

describe('what is sent', () => {
  it('says nothing of the inside', async () => {
    for (const path of ['/tk', '/api/v1/news?locale=tk', '/tk/feed.xml', '/tk/nowhere'])
      for (const { name, headers } of await askBoth(path, {
        headers: { rsc: '1', 'accept-encoding': 'gzip' },
      })) {
        expect([name, path, headers['surrogate-key']]).toEqual([name, path, undefined]);
        expect([name, path, headers.vary?.toLowerCase()]).toEqual([name, path, 'accept-encoding']);
      }
  });

  it('is not sent again: feeds, sitemaps, icons, cards', async () => {
    for (const path of [
      '/tk/feed.xml',
      '/tk/pages.xml',
      '/sitemap.xml',
      '/icon.svg',
      '/favicon.ico',
      '/og/design',
    ])
      for (const origin of [newsroom.siteUrl, edge.url]) {
        const { status, headers } = await ask(origin, path);
        expect([path, status, typeof headers.etag]).toEqual([path, 200, 'string']);
        const again = await ask(origin, path, { headers: { 'if-none-match': headers.etag } });
        expect([path, again.status, again.text]).toEqual([path, 304, '']);
      }
  });

  it('has another tag when it is compressed', async () => {
    const path = '/api/v1/news?locale=tk';
    const [plain, gzip] = [
      await ask(newsroom.siteUrl, path),
      await ask(newsroom.siteUrl, path, { headers: { 'accept-encoding': 'gzip' } }),
    ];
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gzip.headers.etag).toBe(`W/${plain.headers.etag}`);
  });
});

describe('an address that is nearly right', () => {
  it.each([
    ['/TK', '/tk'],
    ['/zh-CN', '/zh'],
    ['/fa-IR/news', '/fa/news'],
    ['/tk/NEWS', '/tk/news'],
    ['/tk/cities/ASHGABAT', '/tk/cities/ashgabat'],
  ])('%s leads to %s', async (path, right) => {
    for (const { name, status, headers } of await askBoth(path))
      expect([name, status, headers.location]).toEqual([name, 308, right]);
    expect((await ask(newsroom.siteUrl, right)).status).toBe(200);
  });

  it.each([
    ['de', '/en'],
    ['pt-BR', '/en'],
    ['*', '/en'],
    ['prs', '/fa'],
    ['tg', '/ru'],
  ])('a reader of %s is led to %s', async (language, path) => {
    for (const { headers } of await askBoth('/', { headers: { 'accept-language': language } }))
      expect(headers.location).toBe(path);
  });

  it.each(['/sw.js', '/ads.txt', '/.well-known/change-password'])('%s is in no language', async (path) => {
    for (const { name, status } of await askBoth(path)) expect([name, status]).toEqual([name, 404]);
  });
});

describe('for those who list pages', () => {
  it('cities stand in the sitemap when something is told of them', async () => {
    const { text } = await ask(newsroom.siteUrl, '/tk/pages.xml');
    const cities = [...text.matchAll(/<loc>[^<]*\/tk\/cities\/([^<]+)<\/loc>/g)].map(([, slug]) => slug);
    expect(cities).toContain('ashgabat');
    const { items } = await newsroom.client.listCities({ locale: 'tk' });
    expect(cities.length).toBeLessThan(items.length / 2);
    expect(text).toContain('hreflang="x-default"');
  });

  it('each page says which one is for readers of other languages, and what it is', async () => {
    const { items } = await newsroom.client.listNews({ locale: 'fa', limit: 1 });
    for (const path of ['/fa', '/fa/news', '/fa/cities/ashgabat', pathOf(items[0]!.url)]) {
      const { text } = await ask(newsroom.siteUrl, path);
      expect([path, text.match(/hrefLang="x-default"/gi)?.length]).toEqual([path, 1]);
      expect([path, text.includes('max-image-preview:large')]).toEqual([path, true]);
      const data = [...text.matchAll(/<script type="application\/ld\+json">([^<]+)<\/script>/g)];
      for (const [, json] of data) JSON.parse(json!);
      expect([path, data.length > 0]).toEqual([path, true]);
      expect(/<meta property="og:title" content="([^"]*)"/.exec(text)?.[1]).not.toMatch(/ · /);
    }
  });
});
