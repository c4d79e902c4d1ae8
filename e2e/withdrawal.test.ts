import { locales } from '@eyvan/locales';
import type { Browser } from 'playwright-core';
import { signIn, toNews } from './admin-api';
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
  const admin = await openPage(browser, [newsroom.siteUrl, newsroom.cmsUrl], phone);
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
    await page.waitForFunction(() => !document.querySelector('dialog[open] > div')!.hasAttribute('inert'));
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
