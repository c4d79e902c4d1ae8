import type { Browser, Page } from 'playwright-core';
import { localeCodes } from '@eyvan/locales';
import { openBrowser, openPage } from './browser';
import { openNewsroom, type Newsroom } from './open-newsroom';

// Pages as a browser lays them out: on a phone, with large text, on a slow line, on paper.
let newsroom: Newsroom;
let browser: Browser;
beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

const pathOf = (url: string) => new URL(url).pathname;
const listStories = async (locale: (typeof localeCodes)[number]) =>
  (await newsroom.client.listNews({ locale, limit: 50 })).items.map(({ url }) => pathOf(url));
const phone = { viewport: { width: 390, height: 844 } };

/** Opens a page, whole with its fonts, hands it over, and closes it. */
async function onPage<Result>(
  path: string,
  look: (page: Page) => Promise<Result>,
  options: Parameters<typeof openPage>[2] = phone,
): Promise<Result> {
  const { page, close } = await openPage(browser, [newsroom.siteUrl], { bypassCSP: true, ...options });
  await page.goto(newsroom.siteUrl + path, { waitUntil: 'networkidle' });
  const result = await look(page);
  await close();
  return result;
}

describe('with text at twice its size', () => {
  it.each([320, 390])('nothing lies on anything, or leads sideways, at %i px', async (width) => {
    const wrong: string[] = [];
    for (const locale of localeCodes)
      for (const path of [`/${locale}`, ...(await listStories(locale)).slice(0, 1)])
        await onPage(
          path,
          async (page) => {
            await page.addStyleTag({ content: ':root { font-size: 36px !important; }' });
            const found = await page.evaluate(() => {
              const boxOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
              const [name, summary] = [boxOf('.masthead-name'), boxOf('.languages summary')];
              const isApart =
                summary.top >= name.bottom - 1 ||
                summary.left >= name.right - 1 ||
                summary.right <= name.left + 1;
              const range = document.createRange();
              range.selectNodeContents(document.querySelector('.languages summary')!);
              const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
              return { isApart, lines, sideways: document.documentElement.scrollWidth - window.innerWidth };
            });
            if (!found.isApart || found.lines > 1 || found.sideways > 0)
              wrong.push(`${path}: ${JSON.stringify(found)}`);
          },
          { viewport: { width, height: 800 } },
        );
    expect(wrong).toEqual([]);
  });
});

it.each(['fa', 'ar'] as const)(
  'text in %s is of one hand, with its spaces, signs and digits',
  async (locale) => {
    for (const path of await listStories(locale)) {
      const glyphs = await onPage(path, async (page) => {
        // The first page may be there before its font; the next one has it.
        await page.reload({ waitUntil: 'networkidle' });
        const devTools = await page.context().newCDPSession(page);
        await devTools.send('DOM.enable');
        await devTools.send('CSS.enable');
        const { root } = await devTools.send('DOM.getDocument');
        const selector = 'h1, .standfirst, .body p';
        const { nodeIds } = await devTools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
        const lists = await Promise.all(
          nodeIds.map((nodeId) => devTools.send('CSS.getPlatformFontsForNode', { nodeId })),
        );
        return lists.flatMap(({ fonts }) => fonts);
      });
      const count = (isOurs: boolean) =>
        glyphs
          .filter(({ familyName }) => familyName.startsWith('Vazirmatn') === isOurs)
          .reduce((sum, { glyphCount }) => sum + glyphCount, 0);
      const letters = await onPage(path, (page) =>
        page.evaluate(() => {
          const texts = [...document.querySelectorAll('h1, .standfirst, .body p')];
          return texts.map(({ textContent }) => textContent!.replace(/[^A-Za-z]/g, '')).join('').length;
        }),
      );
      // Latin letters, as in names, are the system's; nothing else is.
      expect([path, count(true) > 100, count(false) <= letters]).toEqual([path, true, true]);
    }
  },
);

it('a phone takes a picture as wide as it shows it, and no wider', async () => {
  const widths = await onPage(
    (await listStories('tk'))[0]!,
    (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLImageElement>('.figure img[fetchpriority=high]')].map(
          ({ currentSrc }) => Number(/-(\d+)x\d+\.avif$/.exec(currentSrc)?.[1]),
        ),
      ),
    { viewport: { width: 378, height: 800 }, deviceScaleFactor: 1.75 },
  );
  expect(widths).toEqual([640]);
});

it('a Persian page does not jump on a slow line', async () => {
  const [story] = await listStories('fa');
  for (const path of ['/fa', story!]) {
    const { page, close } = await openPage(browser, [newsroom.siteUrl], { bypassCSP: true, ...phone });
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Network.enable');
    const [latency, throughput] = [300, 50_000];
    await devTools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
    await page.goto(newsroom.siteUrl + path, { waitUntil: 'networkidle', timeout: 60_000 });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect([path, shift < 0.05]).toEqual([path, true]);
    await close();
  }
});

it.each(['tk', 'az', 'uz', 'kk', 'ky'] as const)(
  'in %s no line ends between a figure and its ending',
  async (locale) => {
    let seen = 0;
    for (const path of [`/${locale}`, ...(await listStories(locale))]) {
      const torn = await onPage(path, (page) =>
        page.evaluate(() => {
          const joined = /[\p{L}\p{N}.,]*[\p{Lu}\p{N}][»”"’)]?-\p{Ll}[\p{Ll}ʻʼ’]{0,11}(?![\p{L}\p{N}])/gu;
          const found: { word: string; lines: number }[] = [];
          const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            for (const { 0: word, index } of node.textContent!.matchAll(joined)) {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + word.length);
              const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
              if (lines > 0) found.push({ word, lines });
            }
          return found;
        }),
      );
      seen += torn.length;
      expect([path, torn.filter(({ lines }) => lines > 1)]).toEqual([path, []]);
    }
    expect(seen).toBeGreaterThan(3);
  },
);

it('on paper an item is one column, with its address, and without the ways to others', async () => {
  const [story] = await listStories('fa');
  const seen = await onPage(story!, async (page) => {
    await page.emulateMedia({ media: 'print' });
    return page.evaluate(() => {
      const displayOf = (selector: string) => getComputedStyle(document.querySelector(selector)!).display;
      return {
        columns: displayOf('.item-columns'),
        readIn: displayOf('.read-in'),
        languages: displayOf('.languages'),
        address: (document.querySelector('.printed-address') as HTMLElement).innerText,
      };
    });
  });
  const short = story!.split('/').slice(0, 4).join('/');
  expect(seen).toEqual({
    columns: 'block',
    readIn: 'none',
    languages: 'none',
    address: newsroom.siteUrl + short,
  });
});

it('the head of a field stands together beside its cities', async () => {
  const heights = await onPage(
    '/tk/cities',
    (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('.field-cities header')].map((head) => {
          const [first, last] = [head.firstElementChild!, head.lastElementChild!];
          return last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
        }),
      ),
    { viewport: { width: 1280, height: 900 } },
  );
  expect(Math.max(...heights)).toBeLessThan(260);
});
