import type { Browser, Page } from 'playwright-core';
import { richText, signIn, toNews } from './admin-api';
import {
  beginNews,
  formReady,
  openNews,
  signInAdmin,
  takeOverWhenAsked,
  takeStep,
  untilSaved,
  uploadPicture,
} from './admin-page';
import { openBrowser, openPage } from './browser';
import { openNewsroom, type Newsroom } from './open-newsroom';

// How many presses of the mouse (or keys, where it says so) the work of a day takes: each is counted as it is done.
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

/** The admin of somebody on their desk, and the count of presses since. */
async function openDesk(role: string) {
  const { page, complaints, close } = await openPage(browser, [newsroom.siteUrl, newsroom.cmsUrl], {
    viewport: { width: 1440, height: 900 },
  });
  await takeOverWhenAsked(page);
  await signInAdmin(page, newsroom.cmsUrl, role);
  await page.locator('.eyvan-desk tbody tr').first().waitFor();
  let presses = 0;
  await page.exposeFunction('countPress', () => void (presses += 1));
  const listen = () =>
    document.addEventListener(
      'pointerdown',
      () => void (globalThis as unknown as { countPress: () => void }).countPress(),
      true,
    );
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return { page, complaints, close, count: () => presses };
}

const people = async () => ({
  editor: await signIn(newsroom, 'editor'),
  journalist: await signIn(newsroom, 'journalist'),
  translator: await signIn(newsroom, 'translator'),
});

/** An item in review, whose writer waits for an editor. */
async function sendToReview(headline: string) {
  const { editor, journalist } = await people();
  const [category] = await editor.find('/categories?limit=1');
  const draft = { ...toNews(category!.id, 'en', headline), _status: 'draft' };
  const doc = await journalist.create('news', draft, '?draft=true');
  await journalist.update('news', doc.id, { stage: 'review' }, '?draft=true');
  return doc;
}

const inList = (page: Page, list: string, text: string) =>
  page.locator(`[data-list=${list}]`, { hasText: text });

it('what waits, what came back, what is outdated: no click, it is the first view', async () => {
  const { editor, translator } = await people();
  await sendToReview('A gate of seven rooms');
  const returned = await sendToReview('A gate of eight rooms');
  await editor.update(
    'news',
    returned.id,
    { stage: 'writing', returned: { note: 'Which rooms?' } },
    '?draft=true',
  );
  const [category] = await editor.find('/categories?limit=1');
  const original = await editor.create('news', toNews(category!.id, 'tk', 'Sekiz otagly derweze'));
  const fa = {
    ...toNews(category!.id, 'fa', 'دروازه هشت اتاق'),
    categories: undefined,
    original: original.id,
  };
  const behind = await translator.create('news', { ...fa, _status: 'draft' }, '?draft=true');
  await editor.update('news', behind.id, { _status: 'published' });
  await editor.update('news', original.id, {
    summary: 'Başga söz',
    changeKind: 'wording',
    _status: 'published',
  });

  for (const [role, list, headline] of [
    ['editor', 'review', 'A gate of seven rooms'],
    ['journalist', 'mine', 'A gate of eight rooms'],
    ['translator', 'mine', 'دروازه هشت اتاق'],
  ] as const) {
    const { page, count, complaints, close } = await openDesk(role);
    await inList(page, list, headline).waitFor();
    expect([role, count()]).toEqual([role, 0]);
    expect(complaints).toEqual([]);
    await close();
  }
});

it('all items that lack Kazakh: one click', async () => {
  const { page, count, close } = await openDesk('editor');
  await page.click(
    '[data-quick=lacks] a[lang=kk], [data-quick=lacks] [lang=kk] a, [data-quick=lacks] a:has([lang=kk])',
  );
  await page.waitForURL(/lacks=kk/);
  await page.locator('.eyvan-desk tbody tr').first().waitFor();
  expect(count()).toBe(1);
  await close();
});

it('the headline of a form by the keyboard: two keys from the top', async () => {
  const { page, close } = await openDesk('journalist');
  await beginNews(page, newsroom.cmsUrl, 'en');
  await page.keyboard.press('Tab');
  expect(await page.locator('.eyvan-skip').boundingBox()).toMatchObject({ y: 0 });
  await page.keyboard.press('Enter');
  await page.keyboard.type('A fair');
  expect(await page.locator('#field-headline').inputValue()).toBe('A fair');
  await close();
});

/** Chooses in a list by writing what it says: one press. */
async function chooseByKeys(page: Page, field: string, text: string) {
  await page.click(`#field-${field} .rs__control`);
  await page.keyboard.type(text);
  await page.locator('.rs__option', { hasText: text }).first().waitFor();
  await page.keyboard.press('Enter');
}

it('a first news item with picture, link, field, city and source, sent to review: twelve clicks', async () => {
  const { page, count, close } = await openDesk('journalist');
  await page.goto(`${newsroom.cmsUrl}/admin/collections/news/create`);
  await page.click('[data-language=en]');
  await page.waitForURL(/news\/[0-9a-f-]{36}/);
  await formReady(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A fair in the old caravanserai');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Twelve workshops show what they make, for three days.');
  await page.locator('[data-lexical-editor]').first().focus();
  await page.keyboard.type('The programme is on the site of the fair.');
  await page.keyboard.press('Shift+Home');
  await page.locator('.fixed-toolbar [data-button-key=link]:not(.disabled)').waitFor();
  await page.keyboard.press('Control+k');
  // One that is pressed while it comes in stays.
  await page.locator('.payload__modal-container--enterDone').waitFor();
  const link = page.locator('.drawer--is-open').last();
  await link.locator('#field-url').fill('https://fair.example/');
  await link.locator('button[type=submit], .form-submit button').last().click();
  await page.locator('[data-lexical-editor] a').waitFor();
  await page.getByRole('button', { name: 'Facts' }).click();
  await chooseByKeys(page, 'categories', 'Design');
  await chooseByKeys(page, 'cities', 'Ashgabat');
  await uploadPicture(page, 'Stalls under the arches');
  await chooseByKeys(page, 'source__organization', 'Turkmen Television');
  await untilSaved(page);
  await takeStep(page, 'review');
  // The desk and its button to begin come before: two more.
  expect(count() + 2).toBeLessThanOrEqual(12);
  await close();
});

it('a return with a note: two clicks, and its writer is told', async () => {
  const { id } = await sendToReview('A gate of nine rooms');
  const { page, count, close } = await openDesk('editor');
  await openNews(page, newsroom.cmsUrl, id, 'en');
  const before = count();
  await page.click('[data-step=writing]');
  await page.locator('#eyvan-return-note:focus').waitFor();
  await page.keyboard.type('Which nine?');
  await page.click('#confirm-return');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  expect(count() - before).toBe(2);
  await close();
  const journalist = await openDesk('journalist');
  await inList(journalist.page, 'mine', 'A gate of nine rooms').waitFor();
  await inList(journalist.page, 'mine', 'Which nine?').waitFor();
  await journalist.close();
});

it('three languages for one instant: five clicks, checked beforehand', async () => {
  const { editor } = await people();
  const [category] = await editor.find('/categories?limit=1');
  const create = (language: string, headline: string, more: object = {}) =>
    editor.create(
      'news',
      { ...toNews(category!.id, language, headline), _status: 'draft', ...more },
      '?draft=true',
    );
  const fa = await create('fa', 'نمایشگاهی در کاروان‌سرا');
  for (const [language, headline] of [
    ['tk', 'Kerwensaraýdaky sergi'],
    ['ru', 'Ярмарка в караван-сарае'],
  ] as const)
    await create(language, headline, { categories: undefined, original: fa.id, body: richText(headline) });
  const { page, count, close } = await openDesk('editor');
  await openNews(page, newsroom.cmsUrl, fa.id, 'fa');
  const before = count();
  await page.click('.eyvan-schedule summary');
  await page.click('input[name=eyvan-release-language][value=tk]');
  await page.click('input[name=eyvan-release-language][value=ru]');
  await page.focus('#eyvan-schedule-at input');
  await page.keyboard.type('2030-05-06 18:00');
  await page.keyboard.press('Enter');
  await page.locator('.eyvan-schedule__scope [data-language=ru] span').filter({ hasText: /\S/ }).waitFor();
  await page.click('#eyvan-schedule-save');
  await page.locator('.eyvan-editions__row', { hasText: '2030-05-06 18:00' }).nth(2).waitFor();
  expect(count() - before).toBeLessThanOrEqual(5);
  await close();
});
