import type { Browser } from 'playwright-core';
import { findGrave } from './axe';
import { openBrowser, openPage } from './browser';
import { openNewsroom, type Newsroom } from './open-newsroom';

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

const pathOf = (url: string | undefined) => new URL(url!).pathname;

/** One page of each kind, in a language. */
async function listPages(locale: 'tk' | 'fa'): Promise<[kind: string, path: string, status: number][]> {
  const news = await newsroom.client.listNews({ locale });
  const events = await newsroom.client.listEvents({ locale });
  return [
    ['home', `/${locale}`, 200],
    ['news list', `/${locale}/news`, 200],
    ['news item', pathOf(news.items[0]?.url), 200],
    ['events', `/${locale}/events`, 200],
    ['past events', `/${locale}/events/past`, 200],
    ['event', pathOf(events.items[0]?.url), 200],
    ['fields', `/${locale}/fields`, 200],
    ['field', `/${locale}/fields/design`, 200],
    ['cities', `/${locale}/cities`, 200],
    ['city', `/${locale}/cities/ashgabat`, 200],
    ['about', `/${locale}/about`, 200],
    ['not found', `/${locale}/news/zzzzzzzz/nothing`, 404],
  ];
}

describe.each(['tk', 'fa'] as const)('every kind of page in %s', (locale) => {
  it('is whole without scripts, stays in the newsroom, says nothing on the console', async () => {
    const { page, complaints, close } = await openPage(browser, [newsroom.siteUrl], {
      javaScriptEnabled: false,
    });
    for (const [kind, path, status] of await listPages(locale)) {
      const response = await page.goto(newsroom.siteUrl + path);
      expect([kind, response?.status()]).toEqual([kind, status]);
      expect([kind, await page.locator('html').getAttribute('dir')]).toEqual([
        kind,
        locale === 'fa' ? 'rtl' : 'ltr',
      ]);
      expect([kind, await page.locator('h1').count()]).toEqual([kind, 1]);
      expect([kind, (await page.locator('main').innerText()).length > 40]).toEqual([kind, true]);
    }
    expect(await page.context().cookies()).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('has no serious or critical violation for axe', async () => {
    // The site lets no script run; axe is one, so it is let in past the policy.
    const { page, close } = await openPage(browser, [newsroom.siteUrl], { bypassCSP: true });
    const found: string[] = [];
    for (const [kind, path] of await listPages(locale)) {
      await page.goto(newsroom.siteUrl + path);
      found.push(...(await findGrave(page)).map((grave) => `${kind}: ${grave}`));
    }
    expect(found).toEqual([]);
    await close();
  });
});
