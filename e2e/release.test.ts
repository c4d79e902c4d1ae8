import type { Browser, Page } from 'playwright-core';
import { signIn, toNews } from './admin-api';
import { openBrowser, openPage } from './browser';
import { openNews, signInAdmin } from './admin-page';
import { openNewsroom, type Newsroom } from './open-newsroom';

// Several languages of an item go out together, as an editor has them go: now, or at an instant of the newsroom.
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

/** The admin of somebody, in a language, on a phone. */
async function openAdmin(language: string, role: string) {
  const admin = await openPage(browser, [newsroom.siteUrl, newsroom.cmsUrl], phone);
  await admin.page.context().addCookies([{ name: 'payload-lng', value: language, url: newsroom.cmsUrl }]);
  await signInAdmin(admin.page, newsroom.cmsUrl, role);
  return admin;
}

/** An item that nobody has published, in three languages; its Turkmen edition lacks what `tk` takes from it. */
async function writeItem(tk: object = {}) {
  const editor = await signIn(newsroom, 'editor');
  const [category] = await editor.find('/categories?limit=1');
  const create = (language: string, headline: string, more: object) =>
    editor.create(
      'news',
      { ...toNews(category!.id, language, headline), _status: 'draft', ...more },
      '?draft=true',
    );
  const fa = await create('fa', 'ایوانی که یک سویش باز است', {});
  const ofItem = { categories: undefined, original: fa.id };
  await create('tk', 'Bir tarapy açyk eýwan', { ...ofItem, ...tk });
  await create('ru', 'Айван, открытый с одной стороны', ofItem);
  return { ...fa, editor };
}

const statusesOf = async (itemId: string) =>
  Promise.all(
    ['fa', 'tk', 'ru'].map(
      async (locale) => (await fetch(`${newsroom.siteUrl}/api/v1/news/${itemId}?locale=${locale}`)).status,
    ),
  );
const outcome = (page: Page, language: string) =>
  page.locator(`.eyvan-schedule__scope [data-language=${language}] span`);

it.each(['fa', 'tk'])('three languages are planned for one instant in five steps (%s)', async (language) => {
  const { id, itemId, editor } = await writeItem();
  const { page, complaints, close } = await openAdmin(language, 'editor');
  await openNews(page, newsroom.cmsUrl, id, 'fa');
  await page.click('.eyvan-schedule summary');
  await page.check('input[name=eyvan-release-language][value=tk]');
  await page.check('input[name=eyvan-release-language][value=ru]');
  await page.fill('#eyvan-schedule-at input', '2030-05-06 18:00');
  await page.keyboard.press('Enter');
  for (const code of ['fa', 'tk', 'ru']) await outcome(page, code).filter({ hasText: /\S/ }).waitFor();
  expect(await page.locator('.eyvan-schedule__scope strong').count()).toBe(0);
  await page.click('#eyvan-schedule-save');
  const said = page.locator('.eyvan-editions__row', { hasText: '2030-05-06 18:00' });
  await said.nth(2).waitFor();
  expect(await said.count()).toBe(3);
  const releases = await fetch(`${newsroom.cmsUrl}/api/releases?state=planned`, { headers: editor.headers });
  const { releases: planned } = (await releases.json()) as {
    releases: { at: string; editions: { itemId: string }[] }[];
  };
  expect(planned.find(({ editions }) => editions[0]!.itemId === itemId)).toMatchObject({
    at: '2030-05-06T13:00:00.000Z',
    editions: [{ language: 'fa' }, { language: 'tk' }, { language: 'ru' }],
  });
  // One is called off; the others stay planned.
  await page.click('.eyvan-schedule__plan button');
  await said.nth(2).waitFor({ state: 'detached' });
  expect(await said.count()).toBe(2);
  expect(await statusesOf(itemId)).toEqual([404, 404, 404]);
  expect(complaints).toEqual([]);
  await close();
});

it('says what is in the way of which language, and lets the others out at once, by keyboard', async () => {
  const { id, itemId } = await writeItem({ summary: '' });
  const { page, complaints, close } = await openAdmin('fa', 'editor');
  await openNews(page, newsroom.cmsUrl, id, 'fa');
  await page.focus('.eyvan-schedule summary');
  await page.keyboard.press('Enter');
  for (const code of ['tk', 'ru']) {
    await page.focus(`input[name=eyvan-release-language][value=${code}]`);
    await page.keyboard.press('Space');
  }
  await page.focus('#eyvan-release-now');
  await page.keyboard.press('Space');
  await outcome(page, 'tk').locator('strong', { hasText: 'خلاصه' }).waitFor();
  expect(await page.locator('.eyvan-schedule__scope strong').count()).toBe(1);
  await page.focus('#eyvan-schedule-save');
  await page.keyboard.press('Enter');
  await page.locator('.eyvan-schedule__refusal', { hasText: 'Bir tarapy açyk eýwan' }).waitFor();
  expect(await statusesOf(itemId)).toEqual([404, 404, 404]);
  await page.focus('input[name=eyvan-release-language][value=tk]');
  await page.keyboard.press('Space');
  await page.focus('#eyvan-schedule-save');
  await page.keyboard.press('Enter');
  await page.locator('.eyvan-editions__row[aria-current][data-state=public]').waitFor();
  expect(await statusesOf(itemId)).toEqual([200, 404, 200]);
  const { x, width } = (await page.locator('.eyvan-schedule').boundingBox())!;
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(phone.viewport.width);
  // The browser says of each answer of 400 that it is one.
  expect(complaints.filter((one) => !one.includes('400'))).toEqual([]);
  await close();
});

it('is not offered to a journalist', async () => {
  const { id } = await writeItem();
  const { page, close } = await openAdmin('tk', 'journalist');
  await openNews(page, newsroom.cmsUrl, id, 'fa').catch(() => undefined);
  await page.locator('.eyvan-editions__row').first().waitFor();
  expect(await page.locator('.eyvan-schedule').count()).toBe(0);
  await close();
});
