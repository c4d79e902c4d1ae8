import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { signIn, waitFor } from './admin-api';
import { openBrowser, openPage } from './browser';
import { openHouse, type House } from './house';
import { password } from './seed-once.mjs';

const headline = 'گفت‌وگوی طراحان در عشق‌آباد';
const summary = 'خبری آزمایشی که از پیش‌نویس تا بازپس‌گیری دنبال می‌شود.';
const paragraph = 'این متن را روزنامه‌نگار نوشته است.';
const turkmenHeadline = 'Aşgabatda dizaýnerleriň duşuşygy';

let house: House;
let browser: Browser;
beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

async function signInAdmin(page: Page, role: string) {
  await page.goto(`${house.cmsUrl}/admin/login`);
  await page.fill('#field-email', `${role}@eyvan.example`);
  await page.fill('#field-password', password);
  await page.click('button[type=submit]');
  await page.waitForURL(`${house.cmsUrl}/admin`);
}

const choose = async (page: Page, field: string, text: string) => {
  await page.click(`#field-${field} .rs__control`);
  await page.locator('.rs__option', { hasText: text }).first().click();
};

/** Saves the draft, and waits until the CMS has taken it. */
async function saveDraft(page: Page) {
  const isTaken = page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' && /\/api\/news\/[^?]*\?(?!.*autosave)/.test(response.url()),
  );
  await page.click('#action-save-draft');
  expect((await isTaken).status()).toBe(200);
}

async function uploadPicture(page: Page) {
  const data = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#8e1b1b' } })
    .jpeg()
    .toBuffer();
  await page.click('#field-heroImage .upload__createNewToggler');
  const drawer = page.locator('.drawer--is-open').last();
  await drawer
    .locator('input[type=file]')
    .setInputFiles({ name: 'picture.jpg', mimeType: 'image/jpeg', buffer: data });
  await drawer.locator('#field-alt').fill('تصویر یک‌دست سرخ');
  await drawer.locator('#action-save').click();
  await page.locator('.upload-relationship-details').first().waitFor();
}

describe('the way of a news item', () => {
  it('from a draft to the reader, into another language, and back off the site', async () => {
    const origins = [house.siteUrl, house.cmsUrl];
    const desk = await openPage(browser, origins);
    await signInAdmin(desk.page, 'journalist');
    await desk.page.goto(`${house.cmsUrl}/admin/collections/news/create`);
    // Opening the form begins an empty draft.
    await desk.page.waitForURL(/news\/[0-9a-f-]{36}/);
    await choose(desk.page, 'language', 'فارسی');
    await desk.page.fill('#field-headline', headline);
    await desk.page.fill('#field-summary', summary);
    await desk.page.locator('.rich-text-lexical [contenteditable=true]').first().click();
    await desk.page.keyboard.type(paragraph);
    // Once all is stored, the form speaks the edition's language: a picture's words will be Persian.
    await desk.page.waitForURL(/locale=fa/);
    await desk.page.getByRole('button', { name: 'Facts' }).click();
    await choose(desk.page, 'categories', 'طراحی');
    await uploadPicture(desk.page);
    await choose(desk.page, 'stage', 'For review');
    await saveDraft(desk.page);
    expect(await desk.page.locator('#action-save').count()).toBe(0);
    expect(desk.complaints).toEqual([]);
    await desk.close();

    const editor = await signIn(house, 'editor');
    const drafts = await editor.find('/news?draft=true&where[stage][equals]=review&sort=-updatedAt&depth=0');
    const draft = drafts.find((doc) => doc.headline === headline)!;
    expect(draft).toMatchObject({ language: 'fa', summary, _status: 'draft' });
    expect(
      (await fetch(`${house.siteUrl}/fa/news/${draft.itemId}/${encodeURIComponent(draft.slug)}`)).status,
    ).toBe(404);

    const editing = await openPage(browser, origins);
    await signInAdmin(editing.page, 'editor');
    await editing.page.goto(`${house.cmsUrl}/admin/collections/news/${draft.id}`);
    expect(await editing.page.locator('#action-save').innerText()).toMatch(/publish/i);
    // The journalist may still have it open, and Payload's dialogue about that comes and goes: published past it.
    await editor.update('news', draft.id, { _status: 'published' }, '?overrideLock=true');
    const item = await waitFor(
      () => house.client.getNews(draft.itemId, 'fa').catch(() => null),
      (found) => found !== null,
    );
    await editing.close();
    expect(item).toMatchObject({ headline, summary, image: { alt: 'تصویر یک‌دست سرخ' } });

    const reader = await openPage(browser, [house.siteUrl]);
    await waitFor(
      async () => (await reader.page.goto(item!.url))?.status(),
      (status) => status === 200,
    );
    expect(await reader.page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await reader.page.locator('h1').innerText()).toBe(headline);
    expect(await reader.page.locator('main').innerText()).toContain(paragraph);
    await reader.page.locator('header a[hreflang=tk]').click();
    expect(await reader.page.locator('html').getAttribute('lang')).toBe('tk');
    expect(await reader.page.locator('main a[hreflang=fa]').count()).toBeGreaterThan(0);

    const words = { language: 'tk', original: draft.id, headline: turkmenHeadline, summary: 'Synag habary.' };
    const media = (await editor.find(`/media?sort=-createdAt&limit=1&depth=0`))[0]!;
    await editor.update('media', media.id, { alt: 'Gyzyl reňkli surat' }, '?locale=tk');
    await editor.create('news', { ...words, _status: 'published' });
    await waitFor(
      async () => {
        await reader.page.goto(item!.url);
        await reader.page.locator('header a[hreflang=tk]').click();
        return reader.page.locator('h1').innerText();
      },
      (title) => title === turkmenHeadline,
    );
    expect((await house.client.getNews(draft.itemId, 'tk')).alternates.map(({ locale }) => locale)).toEqual([
      'fa',
    ]);

    await editor.update('news', draft.id, { _status: 'draft' });
    expect((await fetch(`${house.siteUrl}/api/v1/news/${draft.itemId}?locale=fa`)).status).toBe(410);
    const page = await waitFor(
      async () => (await fetch(item!.url)).text(),
      (html) => !html.includes(paragraph),
      5_000,
    );
    expect(page).toContain('پس گرفته');
    for (const path of ['/fa', '/fa/news', '/fa/feed.xml', '/fa/pages.xml', '/api/v1/news?locale=fa']) {
      const text = await waitFor(
        async () => (await fetch(house.siteUrl + path)).text(),
        (html) => !html.includes(draft.itemId),
        5_000,
      );
      expect(text).not.toContain(headline);
    }
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });
});
