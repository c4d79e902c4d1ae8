import { locales } from '@eyvan/locales';
import type { Browser } from 'playwright-core';
import { signIn, toNews } from './admin-api';
import { findGrave } from './axe';
import { openBrowser, openPage } from './browser';
import { openNews, signInAdmin, untilSaved } from './admin-page';
import { openNewsroom, type Newsroom } from './open-newsroom';

// A withdrawal as an editor makes it on a phone, in an admin that runs from the right; and who wrote which version.
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

const phone = { viewport: { width: 390, height: 844 } };
const reason = 'شخص درون عکس به انتشار آن رضایت نداده است.';

/** The admin of an editor, on a phone, with the admin in a language. */
async function openAdmin(language: string) {
  const admin = await openPage(browser, [newsroom.siteUrl, newsroom.cmsUrl], { ...phone, bypassCSP: true });
  await admin.page.context().addCookies([{ name: 'payload-lng', value: language, url: newsroom.cmsUrl }]);
  await signInAdmin(admin.page, newsroom.cmsUrl, 'editor');
  return admin;
}

async function publishInTwo() {
  const [journalist, editor] = [await signIn(newsroom, 'journalist'), await signIn(newsroom, 'editor')];
  const [category] = await editor.find('/categories?limit=1');
  const words = { ...toNews(category!.id, 'fa', 'ایوانی که یک سویش باز است'), _status: 'draft' };
  const doc = await journalist.create('news', words, '?draft=true');
  await editor.update('news', doc.id, { _status: 'published' });
  const tk = toNews(category!.id, 'tk', 'Bir tarapy açyk eýwan');
  await editor.create('news', { ...tk, categories: undefined, original: doc.id });
  return doc;
}

it('asks for the reason, names the other languages, and keeps what it was told', async () => {
  const { id, itemId } = await publishInTwo();
  const { page, complaints, close } = await openAdmin('fa');
  await openNews(page, newsroom.cmsUrl, id, 'fa');
  const dialog = page.locator('dialog[open]');
  const autosaves: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('autosave=true')) autosaves.push(String(request.postData()));
  });
  const ask = async () => {
    await page.click('.doc-controls__popup button');
    await page.click('#action-unpublish');
    await dialog.locator('li', { hasText: locales.tk.ownName }).waitFor();
  };
  await ask();
  const { x, width } = (await dialog.boundingBox())!;
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(phone.viewport.width);
  expect(await dialog.locator('li').count()).toBe(1);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect((await fetch(`${newsroom.siteUrl}/api/v1/news/${itemId}?locale=fa`)).status).toBe(200);

  await ask();
  // The other language stays; then what readers are told, and what they are not.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type(reason);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.locator('.eyvan-editions__record dd', { hasText: reason }).waitFor();
  await untilSaved(page);
  expect((await fetch(`${newsroom.siteUrl}/api/v1/news/${itemId}?locale=fa`)).status).toBe(410);
  expect((await fetch(`${newsroom.siteUrl}/api/v1/news/${itemId}?locale=tk`)).status).toBe(200);
  expect(autosaves).toEqual([]);

  // The receipt: each place, one after the other, with its time.
  const places = page.locator('.eyvan-editions__receipt [data-place]');
  await page.waitForFunction(
    () => document.querySelectorAll('.eyvan-editions__receipt [data-state=gone]').length === 5,
  );
  expect(await places.evaluateAll((all) => all.map((one) => one.getAttribute('data-place')))).toEqual([
    'page',
    'lists',
    'api',
    'feed',
    'sitemap',
  ]);
  expect(await places.first().textContent()).toMatch(/\d\d:\d\d:\d\d/);
  const receipt = page.locator('.eyvan-editions__receipt');
  expect(await findGrave(page, '.eyvan-editions__receipt')).toEqual([]);
  expect((await receipt.boundingBox())!.width).toBeLessThanOrEqual(phone.viewport.width);
  expect(complaints).toEqual([]);
  await close();

  const reader = await openPage(browser, [newsroom.siteUrl], { ...phone, javaScriptEnabled: false });
  await reader.page.goto(`${newsroom.siteUrl}/fa/news/${itemId}/x`);
  const said = (await reader.page.locator('.withdrawal').textContent())!;
  expect(said).toContain('دقیق نبود');
  expect(await reader.page.content()).not.toContain(reason);
  await reader.close();
});

it('takes the languages off that are chosen, all at one moment', async () => {
  const { id, itemId } = await publishInTwo();
  const { page, complaints, close } = await openAdmin('tk');
  await openNews(page, newsroom.cmsUrl, id, 'fa');
  await page.click('.doc-controls__popup button');
  await page.click('#action-unpublish');
  const dialog = page.locator('dialog[open]');
  await dialog.getByLabel(locales.tk.ownName).check();
  expect(await findGrave(page, 'dialog[open]')).toEqual([]);
  await page.click('#confirm-withdrawal');
  await dialog.waitFor({ state: 'detached' });
  const answers = await Promise.all(
    ['fa', 'tk'].map(async (language) => {
      const answer = await fetch(`${newsroom.siteUrl}/api/v1/news/${itemId}?locale=${language}`);
      return [answer.status, ((await answer.json()) as { withdrawal?: unknown }).withdrawal];
    }),
  );
  for (const [status, withdrawal] of answers)
    expect([status, withdrawal]).toMatchObject([410, { category: null }]);
  expect(complaints).toEqual([]);
  await close();
});

it.each(['fa', 'tk'] as const)('lists the versions with their writers (%s)', async (language) => {
  const { id } = await publishInTwo();
  const { page, complaints, close } = await openAdmin(language);
  await page.goto(`${newsroom.cmsUrl}/admin/collections/news/${id}/versions`);
  const rows = page.locator('.versions tbody tr');
  await rows.nth(1).waitFor();
  expect(await page.locator('.versions tbody .cell-writtenBy').allTextContents()).toEqual([
    'Sample editor',
    'Sample journalist',
  ]);
  // Whole on a phone, to the last column.
  const state = rows.nth(0).locator('.eyvan-version-state');
  const { x, width } = (await state.boundingBox())!;
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(phone.viewport.width);
  await rows.nth(1).locator('a').click();
  await page.waitForURL(/\/versions\/[\w-]+/);
  await page.locator('.view-version').first().waitFor();
  expect(complaints).toEqual([]);
  await close();
});
