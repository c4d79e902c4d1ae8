import type { Browser, Page } from 'playwright-core';
import type { Doc, Person } from '@eyvan/test-kit';
import { signIn, toNews } from './admin-api';
import { formReady, signInAdmin, takeOverWhenAsked, takeStep } from './admin-page';
import { findGrave } from './axe';
import { openBrowser, openPage } from './browser';
import { openNewsroom, type Newsroom } from './open-newsroom';

// A text on its way through the house: sent, returned with a question on one of its blocks, answered, resolved.
let newsroom: Newsroom;
let browser: Browser;
let editor: Person;
let journalist: Person;
let item: Doc;

const headline = 'A hall that nobody has measured';
const paragraph = (text: string) => ({
  ...{ type: 'paragraph', version: 1, format: '', indent: 0, direction: null, textFormat: 0 },
  children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
});
const body = (...texts: string[]) => ({
  root: {
    ...{ type: 'root', version: 1, format: '', indent: 0, direction: null },
    children: texts.map(paragraph),
  },
});

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await openBrowser();
  editor = await signIn(newsroom, 'editor');
  journalist = await signIn(newsroom, 'journalist');
  const category = (await editor.find('/categories?where[code][equals]=design'))[0]!.id;
  const news = {
    ...toNews(category, 'en', headline),
    body: body('The hall is open.', 'It is forty steps long.', 'Nobody knows how wide.'),
    _status: 'draft',
  };
  item = await journalist.create('news', news, '?draft=true');
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

interface Look {
  language?: string;
  width?: number;
  theme?: 'light' | 'dark';
}

/** The admin of somebody who has just signed in. */
async function openAdmin(role: string, { language = 'en', width = 1400, theme = 'light' }: Look = {}) {
  const admin = await openPage(browser, [newsroom.siteUrl, newsroom.cmsUrl], {
    viewport: { width, height: 900 },
    bypassCSP: true,
  });
  const url = newsroom.cmsUrl;
  await admin.page.context().addCookies([
    { name: 'payload-lng', value: language, url },
    { name: 'payload-theme', value: theme, url },
  ]);
  await takeOverWhenAsked(admin.page);
  await signInAdmin(admin.page, url, role);
  await admin.page.locator('.eyvan-desk').waitFor();
  return admin;
}

async function openItem(page: Page, mayWrite = true) {
  const isAsked = mayWrite ? page.waitForResponse(/\/api\/locks\//) : null;
  await page.goto(`${newsroom.cmsUrl}/admin/collections/news/${item.id}?locale=en`);
  await formReady(page);
  // Whose form it is is known, and taken over where another window held it: its dialog would take the keys.
  await isAsked;
  if (mayWrite) await page.locator('.eyvan-saving').first().waitFor();
  await page.locator('.eyvan-comments').waitFor();
}

const bell = (page: Page) => page.locator('.eyvan-bell__button');
const panel = (page: Page) => page.locator('.eyvan-bell__panel');
const threads = (page: Page, state: 'open' | 'resolved') =>
  page.locator(`.eyvan-comments [data-thread=${state}]`);

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, selector: string) {
  for (let count = 0; count < 400; count += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not come to ${selector}`);
}

it('rings for the editor when a journalist sends a text, and says which', async () => {
  const writing = await openAdmin('journalist');
  await openItem(writing.page);
  await writing.page.locator('#field-stage', { hasText: 'Only editors approve and publish.' }).waitFor();
  await takeStep(writing.page, 'review');
  await writing.close();

  const { page, complaints, close } = await openAdmin('editor');
  await page.locator('.eyvan-bell__count').waitFor();
  expect(await bell(page).getAttribute('aria-label')).toBe('Notices, new: 1');
  // By keyboard: opened, closed by Escape with the focus where it was, and opened again.
  await bell(page).focus();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('link').first().waitFor();
  expect(await panel(page).innerText()).toContain('Sample journalist');
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('eyvan-bell__button');
  await page.keyboard.press('Enter');
  await panel(page).getByRole('link').first().waitFor();
  await tabTo(page, '.eyvan-bell__panel a');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/news/${item.id}?locale=en`);
  await formReady(page);
  // What was followed is read.
  await page.locator('.eyvan-bell').waitFor();
  await page.waitForFunction(() => !document.querySelector('.eyvan-bell__count'));
  expect(complaints).toEqual([]);
  await close();
});

it('lets the editor ask on a block, by name and by keyboard, and return the text', async () => {
  const { page, complaints, close } = await openAdmin('editor');
  await openItem(page);
  // The block that the caret stands in is offered.
  await page.locator('.rich-text-lexical [data-lexical-editor] > p').nth(1).click();
  await page.waitForFunction(
    () => document.querySelector<HTMLSelectElement>('.eyvan-comments__new select')?.value === '1',
  );
  const box = page.locator('.eyvan-comments__new textarea');
  await box.pressSequentially('@samp');
  const options = page.locator('.eyvan-comments__new [role=option]');
  await options.first().waitFor();
  const names = await options.allInnerTexts();
  for (let at = 0; at < names.indexOf('Sample journalist'); at += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('who has counted them?');
  expect(await box.inputValue()).toBe('@Sample journalist who has counted them?');
  await page.keyboard.press('Control+Enter');
  await threads(page, 'open').getByText('who has counted them?').waitFor();
  expect(await threads(page, 'open').innerText()).toContain('It is forty steps long.');

  await page.click('[data-step=writing]');
  const dialog = page.locator('dialog[open]');
  await dialog.locator('textarea').waitFor();
  await page.waitForFunction(() => !document.querySelector('dialog[open] > div')!.hasAttribute('inert'));
  await dialog.locator('textarea').fill('See my question');
  await dialog.locator('#confirm-return').click();
  await dialog.waitFor({ state: 'detached' });
  await page.click('.eyvan-activity summary');
  await page.locator('.eyvan-activity li', { hasText: 'See my question' }).waitFor();
  expect(await page.locator('.eyvan-activity ol').innerText()).toMatch(
    /Returned · .*See my question[^]*Sample editor[^]*Sent to review[^]*Sample journalist/,
  );
  expect(complaints).toEqual([]);
  await close();
});

it.each([
  ['fa', 1400],
  ['tk', 390],
] as const)(
  'shows the journalist the question on bell, desk and block (%s, %i px)',
  async (language, width) => {
    const { page, complaints, close } = await openAdmin('journalist', { language, width });
    const mine = page.locator('[data-list=mine]');
    await mine.getByText(headline).waitFor();
    expect(await mine.innerText()).toContain('See my question');
    await bell(page).click();
    const notices = panel(page).getByRole('link');
    await notices.first().waitFor();
    expect(await panel(page).innerText()).toContain('who has counted them?');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await findGrave(page)).toEqual([]);
    await panel(page).locator('a', { hasText: 'who has counted them?' }).click();
    await page.waitForURL(/#comment-/);
    await formReady(page);
    // The comment that was asked about has the focus.
    await page.waitForFunction(() => document.activeElement?.classList.contains('eyvan-comments__one'));
    const box = await page.locator('.eyvan-comments').boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(width);
    // Of the rest of a form of Payload's axe finds more than this.
    for (const own of ['.eyvan-comments', '.eyvan-bell', '.eyvan-activity'])
      expect(await findGrave(page, own)).toEqual([]);
    // To the block: the caret stands in it.
    await threads(page, 'open').locator('[data-comment-block]').click();
    await page.waitForFunction(() => {
      const node = document.getSelection()?.anchorNode;
      const element = node instanceof Element ? node : node?.parentElement;
      return element?.closest('p')?.textContent?.includes('forty steps');
    });
    expect(complaints).toEqual([]);
    await close();
  },
);

it('lets the journalist answer and resolve by keyboard; then it waits for nobody', async () => {
  const { page, complaints, close } = await openAdmin('journalist');
  await openItem(page);
  await page.locator('.eyvan-comments__one').first().focus();
  await tabTo(page, '[data-comment-answer]');
  await page.keyboard.press('Enter');
  await threads(page, 'open').locator('textarea:focus').waitFor();
  await page.keyboard.type('The museum has.');
  // Kept in the window until it is sent.
  await page.waitForFunction(() =>
    Object.values(sessionStorage).some((kept) => String(kept).includes('The museum has.')),
  );
  await page.reload();
  await formReady(page);
  await page.click('[data-comment-answer]');
  await threads(page, 'open').locator('textarea:focus').waitFor();
  expect(await threads(page, 'open').locator('textarea').inputValue()).toBe('The museum has.');
  await page.keyboard.press('Control+Enter');
  await threads(page, 'open').locator('.eyvan-comments__text', { hasText: 'The museum has.' }).waitFor();
  await tabTo(page, '[data-comment-resolve]');
  await page.keyboard.press('Enter');
  await threads(page, 'open').waitFor({ state: 'detached' });
  expect(await page.locator('.eyvan-comments').innerText()).toContain('Resolved comments: 1');
  await takeStep(page, 'review');
  await page.goto(`${newsroom.cmsUrl}/admin`);
  await page.locator('[data-list=review]').getByText(headline).waitFor();
  expect(await page.locator('[data-list=mine]').getByText(headline).count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();

  const told = await openAdmin('editor');
  await bell(told.page).click();
  await panel(told.page).getByText('The museum has.').waitFor();
  await told.close();
});

it('gives a translator, who may not write on it, a voice and nothing else', async () => {
  const { page, complaints, close } = await openAdmin('translator');
  await openItem(page, false);
  await page.locator('.eyvan-comments__new textarea').fill('Which museum?');
  await page.click('[data-comment-send]');
  await threads(page, 'open').getByText('Which museum?').waitFor();
  expect(await page.locator('[data-comment-resolve]').count()).toBe(0);
  expect(await page.locator('[data-comment-delete]').count()).toBe(0);
  await page.locator('#field-stage', { hasText: 'Only its writer and the editors' }).waitFor();
  expect(await page.locator('[data-step]').count()).toBe(0);
  // The trail as a whole is for admins.
  const list = await page.goto(`${newsroom.cmsUrl}/admin/collections/activity`);
  expect(list?.status()).toBe(404);
  await close();
  expect(complaints.filter((one) => !one.includes('404'))).toEqual([]);
});

it.each([
  ['fa', 'dark', 390],
  ['tk', 'light', 1400],
] as const)(
  'lists the trail for an admin, who takes it along (%s, %s, %i px)',
  async (language, theme, width) => {
    const { page, complaints, close } = await openAdmin('admin', { language, theme, width });
    await page.goto(`${newsroom.cmsUrl}/admin/collections/activity`);
    await page.locator('.collection-list__wrap tbody tr').first().waitFor();
    expect(await page.locator('tbody').innerText()).toContain(headline);
    const csv = await page.evaluate(async () => (await fetch('/api/activity/export?format=csv')).text());
    expect(csv).toContain(`"${headline}"`);
    const download = page.waitForEvent('download');
    await page.click('.eyvan-activity__export a');
    expect((await download).suggestedFilename()).toBe('activity.csv');
    expect(await findGrave(page, '.eyvan-activity__export')).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
);
