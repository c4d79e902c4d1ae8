import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNewsroom, waitFor, type Newsroom as Created, type Person } from '@eyvan/test-kit';
import type { Browser, Page } from 'playwright-core';
import { signIn } from './admin-api';
import { signInAdmin } from './admin-page';
import { findGrave } from './axe';
import { openBrowser, openPage } from './browser';
import { openNewsroom, type Newsroom } from './open-newsroom';

// A newsroom of any city: its settings as they are filled in and as readers see them; and how an empty one begins.
let newsroom: Newsroom;
let browser: Browser;
let journalist: Person;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await openBrowser();
  journalist = await signIn(newsroom, 'journalist');
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

/** A page is made anew behind the one that is shown: two questions, at least. */
const patience = { timeoutMs: 40_000 };
const settingsPath = '/admin/globals/newsroom';

interface Look {
  language?: string;
  theme?: 'light' | 'dark';
  width?: number;
}

async function openAs(role: string, { language = 'en', theme = 'light', width = 1200 }: Look = {}) {
  const opened = await openPage(browser, [newsroom.siteUrl, newsroom.cmsUrl], {
    viewport: { width, height: 900 },
    bypassCSP: true,
  });
  const url = newsroom.cmsUrl;
  await opened.page.context().addCookies([
    { name: 'payload-lng', value: language, url },
    { name: 'payload-theme', value: theme, url },
  ]);
  await signInAdmin(opened.page, url, role);
  return opened;
}

/** Fills in the settings in a language, and waits until the CMS has taken them. */
async function save(page: Page, locale: string, name: string) {
  await page.goto(`${newsroom.cmsUrl}${settingsPath}?locale=${locale}`);
  await page.locator('#field-name').fill(name);
  const isTaken = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().includes('/api/globals/newsroom'),
  );
  await page.click('#action-save');
  expect((await isTaken).status()).toBe(200);
}

const pageOf = async (path: string) => (await fetch(`${newsroom.siteUrl}${path}`)).text();
const untilPage = (path: string, isThere: (html: string) => boolean) =>
  waitFor(async () => isThere(await pageOf(path)), Boolean, patience);

describe('the settings', () => {
  test.each([
    ['en', 'City Desk'],
    ['fa', 'میز شهر'],
    ['tk', 'Şäher stoly'],
  ])('in %s are what the site calls itself', async (language, name) => {
    const { page } = await openAs('admin', { language });
    await save(page, language, name);
    await page.context().close();
    const path = `/${language}`;
    await untilPage(path, (html) => html.includes(name));
    const html = await pageOf(path);
    expect(/<title>([^<]*)<\/title>/.exec(html)?.[1]).toContain(name);
    const jsonLd = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}';
    expect(jsonLd).toContain(`"name":"${name}"`);
    expect(jsonLd).toContain('NewsMediaOrganization');
    await untilPage(`/${language}/feed.xml`, (xml) => xml.includes(name));
  });

  it('are read by a journalist, who may not change them', async () => {
    const { page } = await openAs('journalist');
    await page.goto(`${newsroom.cmsUrl}${settingsPath}?locale=en`);
    await page.locator('#field-name').waitFor();
    expect(await page.locator('#field-name').isDisabled()).toBe(true);
    expect(await page.locator('#action-save').count()).toBe(0);
    await page.context().close();
    const answer = await fetch(`${newsroom.cmsUrl}/api/globals/newsroom?locale=en`, {
      method: 'POST',
      headers: { ...journalist.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Mine' }),
    });
    expect(answer.status).toBe(403);
  });

  it.each<Look>([{ theme: 'light' }, { theme: 'dark', language: 'fa' }])(
    'lead to the desk explained, in which axe finds nothing serious: %j',
    async (look) => {
      const { page } = await openAs('admin', { ...look, width: 390 });
      await page.goto(`${newsroom.cmsUrl}${settingsPath}`);
      await page.locator('.eyvan-to-welcome').click();
      await page.waitForURL('**/admin/welcome');
      await page.locator('.eyvan-welcome h1').waitFor();
      expect(await findGrave(page, '.eyvan-welcome')).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(390);
      await page.context().close();
    },
  );

  it('turn a language off: its pages are gone, and nothing leads there', async () => {
    const admin = await signIn(newsroom, 'admin');
    expect(await pageOf('/en')).toContain('href="/kk"');
    const answer = await fetch(`${newsroom.cmsUrl}/api/globals/newsroom?locale=en`, {
      method: 'POST',
      headers: { ...admin.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ locales: ['tk', 'en', 'fa'] }),
    });
    expect(answer.status).toBe(200);
    await waitFor(async () => (await fetch(`${newsroom.siteUrl}/kk`)).status === 404, Boolean, patience);
    await untilPage('/en', (html) => !html.includes('href="/kk"'));
    const html = await pageOf('/en');
    expect(html).not.toContain('hrefLang="kk"');
    expect(await pageOf('/sitemap.xml')).not.toContain('/kk/');
    expect(await pageOf('/kk')).toContain('href="/en"');
  });
});

describe('an empty newsroom', () => {
  let empty: Created;
  beforeAll(async () => {
    empty = await createNewsroom({
      host: 'localhost',
      env: { PAYLOAD_SECRET: 'x'.repeat(40), REVALIDATE_SECRET: 'y'.repeat(40) },
    });
    await empty.cms.start();
  });
  afterAll(() => empty?.stop());

  const file = () => join(empty.dataDir, 'first-account.json');
  const readLink = () => (JSON.parse(readFileSync(file(), 'utf8')) as { link: string }).link;

  it('is begun by nobody who has not seen its key', async () => {
    const { page } = await openPage(browser, [empty.cmsUrl], { viewport: { width: 390, height: 800 } });
    await page.goto(`${empty.cmsUrl}/admin`);
    await page.waitForURL('**/create-first-user');
    await page.getByLabel('Name').fill('Stranger');
    await page.getByLabel('E-mail').fill('stranger@city.example');
    await page.getByLabel('Password').fill('a password of a stranger');
    await page.getByLabel('Key').fill('a'.repeat(32));
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.locator('.eyvan-first [role=alert]').waitFor();
    expect(existsSync(file())).toBe(true);
    await page.context().close();
  });

  it('begins by its printed link: account, settings, the desk; at 390 px and by keyboard alone', async () => {
    const { page } = await openPage(browser, [empty.cmsUrl], {
      viewport: { width: 390, height: 800 },
      bypassCSP: true,
    });
    await page.goto(readLink());
    await page.getByLabel('Key').waitFor();
    await waitFor(async () => (await page.getByLabel('Key').inputValue()) !== '');
    expect(await findGrave(page, '.eyvan-first')).toEqual([]);
    await page.getByLabel('Name').focus();
    for (const words of ['First', 'first@city.example', 'a password of the first']) {
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/globals/newsroom*');
    await page.locator('#field-name').waitFor();
    expect(existsSync(file())).toBe(false);
    await page.locator('.eyvan-to-welcome').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/admin/welcome');
    await page.locator('.eyvan-welcome h1').waitFor();
    await page.context().close();
  });
});
