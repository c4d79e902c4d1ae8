import type { Browser } from 'playwright-core';
import { waitFor } from '@eyvan/test-kit';
import { signIn } from './admin-api';
import { openBrowser, openPage } from './browser';
import {
  beginNews,
  choose,
  formReady,
  openNews,
  publish,
  signInAdmin,
  takeOverWhenAsked,
  takeStep,
  untilSaved,
  uploadPicture,
  withdraw,
} from './admin-page';
import { openNewsroom, type Newsroom } from './open-newsroom';

const headline = 'گفت‌وگوی طراحان در عشق‌آباد';
const summary = 'خبری آزمایشی که از پیش‌نویس تا بازپس‌گیری دنبال می‌شود.';
const paragraph = 'این متن را روزنامه‌نگار نوشته است.';
const turkmenHeadline = 'Aşgabatda dizaýnerleriň duşuşygy';

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

describe('the way of a news item', () => {
  it('from a draft to the reader, into another language, and back off the site', async () => {
    const origins = [newsroom.siteUrl, newsroom.cmsUrl];
    const desk = await openPage(browser, origins);
    await signInAdmin(desk.page, newsroom.cmsUrl, 'journalist');
    await beginNews(desk.page, newsroom.cmsUrl, 'fa');
    await desk.page.fill('#field-headline', headline);
    await desk.page.fill('#field-summary', summary);
    await desk.page.locator('.rich-text-lexical [contenteditable=true]').first().click();
    await desk.page.keyboard.type(paragraph);
    await desk.page.getByRole('button', { name: 'Facts' }).click();
    await choose(desk.page, 'categories', 'طراحی');
    await uploadPicture(desk.page, 'تصویر یک‌دست سرخ');
    await untilSaved(desk.page);
    await takeStep(desk.page, 'review');
    expect(await desk.page.locator('#action-save').count()).toBe(0);
    expect(desk.complaints).toEqual([]);
    await desk.close();

    const editor = await signIn(newsroom, 'editor');
    const drafts = await editor.find('/news?draft=true&where[stage][equals]=review&sort=-updatedAt&depth=0');
    const draft = drafts.find((doc) => doc.headline === headline)!;
    expect(draft).toMatchObject({ language: 'fa', summary, heroImage: expect.any(String), _status: 'draft' });
    expect(
      (await fetch(`${newsroom.siteUrl}/fa/news/${draft.itemId}/${encodeURIComponent(draft.slug)}`)).status,
    ).toBe(404);

    const editing = await openPage(browser, origins);
    await signInAdmin(editing.page, newsroom.cmsUrl, 'editor');
    await takeOverWhenAsked(editing.page);
    await openNews(editing.page, newsroom.cmsUrl, draft.id, 'fa');
    expect(await editing.page.locator('#action-save').innerText()).toMatch(/publish/i);
    await publish(editing.page);
    const item = await waitFor(
      () => newsroom.client.getNews(draft.itemId, 'fa').catch(() => null),
      (found) => found !== null,
    );
    expect(item).toMatchObject({ headline, summary, image: { alt: 'تصویر یک‌دست سرخ' } });

    const reader = await openPage(browser, [newsroom.siteUrl]);
    await waitFor(
      async () => (await reader.page.goto(item!.url))?.status(),
      (status) => status === 200,
    );
    expect(await reader.page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await reader.page.locator('h1').innerText()).toBe(headline);
    expect(await reader.page.locator('main').innerText()).toContain(paragraph);
    // The bar names the languages that there are; who asks for another is told which.
    expect(await reader.page.locator('header a[hreflang=tk]').count()).toBe(0);
    await reader.page.goto(`${newsroom.siteUrl}/tk/news/${draft.itemId}`);
    expect(await reader.page.locator('html').getAttribute('lang')).toBe('tk');
    expect(await reader.page.locator('main a[hreflang=fa]').count()).toBeGreaterThan(0);

    const media = (await editor.find(`/media?sort=-createdAt&limit=1&depth=0`))[0]!;
    await editor.update('media', media.id, { alt: 'Gyzyl reňkli surat' }, '?locale=tk');
    await editing.page
      .getByRole('listitem')
      .filter({ hasText: 'Türkmençe' })
      .locator('[data-begin=empty]')
      .click();
    await editing.page.waitForURL((url) => url.href.endsWith('locale=tk') && !url.href.includes(draft.id));
    await formReady(editing.page);
    await editing.page.fill('#field-headline', turkmenHeadline);
    await editing.page.fill('#field-summary', 'Synag habary.');
    await publish(editing.page);
    await waitFor(
      async () => {
        await reader.page.goto(item!.url);
        const link = reader.page.locator('header a[hreflang=tk]');
        if ((await link.count()) === 0) return '';
        await link.click();
        return reader.page.locator('h1').innerText();
      },
      (title) => title === turkmenHeadline,
    );
    expect(
      (await newsroom.client.getNews(draft.itemId, 'tk')).alternates.map(({ locale }) => locale),
    ).toEqual(['fa']);

    // The old address was a page: its redirect is made behind a reader who still gets that.
    await editor.update('news', draft.id, { slug: 'نشانی-تازه', _status: 'published' });
    const moved = await waitFor(
      () => fetch(item!.url, { redirect: 'manual' }),
      ({ status }) => status === 308,
    );
    const newPath = `/fa/news/${draft.itemId}/${encodeURIComponent('نشانی-تازه')}`;
    expect(moved.headers.get('location')).toBe(newPath);
    expect((await fetch(newsroom.siteUrl + newPath, { redirect: 'manual' })).status).toBe(200);

    await openNews(editing.page, newsroom.cmsUrl, draft.id, 'fa');
    await withdraw(editing.page);
    expect(editing.complaints).toEqual([]);
    await editing.close();
    expect((await fetch(`${newsroom.siteUrl}/api/v1/news/${draft.itemId}?locale=fa`)).status).toBe(410);
    const page = await waitFor(
      async () => (await fetch(item!.url)).text(),
      (html) => !html.includes(paragraph),
    );
    expect(page).toContain('پس گرفته');
    for (const path of ['/fa', '/fa/news', '/fa/feed.xml', '/fa/pages.xml', '/api/v1/news?locale=fa']) {
      const text = await waitFor(
        async () => (await fetch(newsroom.siteUrl + path)).text(),
        (html) => !html.includes(draft.itemId),
      );
      expect(text).not.toContain(headline);
    }
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });
});
