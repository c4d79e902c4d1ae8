import type { Browser, Page } from 'playwright-core';
import type { Doc, Person } from '@eyvan/test-kit';
import { signIn, toNews } from './admin-api';
import { formReady, openNews, signInAdmin, takeOverWhenAsked, takeStep } from './admin-page';
import { findGrave } from './axe';
import { openBrowser, openPage } from './browser';
import { openNewsroom, type Newsroom } from './open-newsroom';

// The desk as its users find it: what is theirs to do is there after signing in, without a click.
let newsroom: Newsroom;
let browser: Browser;
let editor: Person;
let journalist: Person;
let translator: Person;
let waiting: Doc;
let behind: Doc;

const draft = (category: string, language: string, headline: string) => ({
  ...toNews(category, language, headline),
  _status: 'draft' as const,
});

async function writeItems() {
  const category = (await editor.find('/categories?where[code][equals]=design'))[0]!.id;
  waiting = await journalist.create('news', draft(category, 'en', 'A hall without a door'), '?draft=true');
  await journalist.update('news', waiting.id, { stage: 'review' }, '?draft=true');
  const original = await editor.create('news', toNews(category, 'tk', 'Açyk eýwan'));
  const words = { ...draft(category, 'fa', 'ایوان باز'), categories: undefined, original: original.id };
  behind = await translator.create('news', words, '?draft=true');
  await editor.update('news', original.id, { summary: 'Başga sözler', _status: 'published' });
}

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await openBrowser();
  editor = await signIn(newsroom, 'editor');
  journalist = await signIn(newsroom, 'journalist');
  translator = await signIn(newsroom, 'translator');
  await writeItems();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

interface Look {
  language?: string;
  theme?: 'light' | 'dark';
  width?: number;
}

/** The first view of somebody who has just signed in. */
async function openDesk(role: string, { language = 'en', theme = 'light', width = 1400 }: Look = {}) {
  const desk = await openPage(browser, [newsroom.siteUrl, newsroom.cmsUrl], {
    viewport: { width, height: 900 },
    bypassCSP: true,
  });
  const url = newsroom.cmsUrl;
  await desk.page.context().addCookies([
    { name: 'payload-lng', value: language, url },
    { name: 'payload-theme', value: theme, url },
  ]);
  await takeOverWhenAsked(desk.page);
  await signInAdmin(desk.page, url, role);
  await rowsOf(desk.page).first().waitFor();
  // The title comes after the page, as it is streamed.
  await desk.page.waitForFunction(() => document.title !== '');
  return desk;
}

const rowsOf = (page: Page) => page.locator('.eyvan-desk tbody tr');
const listOf = (page: Page, list: 'mine' | 'review' | 'next') => page.locator(`[data-list=${list}]`);
const cellOf = (page: Page, { itemId }: Doc, language: string) =>
  page.locator(`tr[data-item="${itemId}"] td[data-language=${language}]`);

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, selector: string) {
  for (let count = 0; count < 400; count += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not come to ${selector}`);
}

it('shows an editor at once what waits for review, what is behind, and what lacks Kazakh by one click', async () => {
  const { page, complaints, close } = await openDesk('editor');
  await expect(page.locator('h1').innerText()).resolves.toBe('Desk');
  const first = page.locator('.eyvan-desk__lists section').first();
  expect(await first.getAttribute('data-list')).toBe('review');
  expect(await first.innerText()).toMatch(/A hall without a door\s+English · .*Sample journalist/);
  const cell = cellOf(page, behind, 'fa').getByRole('link');
  expect(await cell.getAttribute('data-state')).toBe('outdated');
  expect(await cell.evaluate((link) => link.textContent)).toContain('Persian: ');
  await page.getByRole('link', { name: 'Persian: Outdated , Writing' }).first().waitFor();

  await page.locator('[data-quick=lacks]').getByRole('link', { name: 'Қазақша' }).click();
  await page.waitForURL(`${newsroom.cmsUrl}/admin?lacks=kk`);
  await page.locator('[data-quick=lacks] [aria-current]').waitFor();
  expect(await page.locator('td[data-language=kk] a').count()).toBe(0);
  expect(await rowsOf(page).count()).toBeGreaterThan(1);
  // The link holds what is seen, for somebody else too; and "back" goes back.
  const sent = await openDesk('admin');
  await sent.page.goto(page.url());
  await rowsOf(sent.page).first().waitFor();
  expect(await rowsOf(sent.page).count()).toBe(await rowsOf(page).count());
  await sent.close();
  await page.goBack();
  await page.waitForURL(`${newsroom.cmsUrl}/admin`);
  await page.locator('td[data-language=kk] a').first().waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it('finds by words of any language, and puts the filters into the address', async () => {
  const { page, complaints, close } = await openDesk('editor');
  await page.fill('input[name=q]', 'acyk eywan');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${newsroom.cmsUrl}/admin?q=acyk+eywan`);
  await page.waitForFunction(() => document.querySelectorAll('.eyvan-desk tbody tr').length === 1);
  expect(await rowsOf(page).first().innerText()).toContain('Açyk eýwan');
  await page.click('.eyvan-desk summary');
  await page.selectOption('select[name=language]', 'fa');
  await page.selectOption('select[name=state]', 'review');
  await page.click('.eyvan-desk form button[type=submit]');
  await page.waitForURL(`${newsroom.cmsUrl}/admin?q=acyk+eywan&language=fa&state=review`);
  await page.getByText('No item fits these filters.').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it('takes a return with its note to the journalist, by keyboard', async () => {
  const desk = await openDesk('editor');
  await openNews(desk.page, newsroom.cmsUrl, waiting.id, 'en');
  await desk.page.focus('[data-step=writing]');
  await desk.page.keyboard.press('Enter');
  const dialog = desk.page.locator('dialog[open]');
  await dialog.waitFor();
  expect(await dialog.locator('#confirm-return').isDisabled()).toBe(true);
  await desk.page.locator('#eyvan-return-note:focus').waitFor();
  await desk.page.keyboard.type('Who says so?');
  await desk.page.keyboard.press('Tab');
  await desk.page.keyboard.press('Tab');
  await desk.page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(await desk.page.locator('#field-stage').innerText()).toContain('Writing');
  await desk.close();

  const { page, complaints, close } = await openDesk('journalist');
  const first = page.locator('.eyvan-desk__lists section').first();
  expect(await first.getAttribute('data-list')).toBe('mine');
  expect(await first.innerText()).toMatch(/A hall without a door[^]*Sample editor.*Who says so\?/);
  await first.getByRole('link', { name: 'A hall without a door' }).click();
  await formReady(page);
  await page.locator('#field-stage', { hasText: 'Returned: Who says so?' }).waitFor();
  await takeStep(page, 'review');
  await page.goto(`${newsroom.cmsUrl}/admin`);
  await listOf(page, 'review').getByText('A hall without a door').waitFor();
  expect(await listOf(page, 'mine').getByText('A hall without a door').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

it('lets a translator begin from an empty cell, by keyboard, on a phone that reads from the right', async () => {
  const { page, complaints, close } = await openDesk('translator', { language: 'fa', width: 390 });
  const mine = page.locator('.eyvan-desk__lists section').first();
  expect(await mine.innerText()).toContain('ایوان باز');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  // Each language says its own name, as there are no columns.
  expect(await cellOf(page, waiting, 'fa').innerText()).toContain('فارسی');
  // Of the languages that she does not write in there is nothing to press.
  expect(await cellOf(page, waiting, 'kk').getByRole('button').count()).toBe(0);
  await tabTo(page, `tr[data-item="${waiting.itemId}"] td[data-language=fa] button`);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/admin\/collections\/news\/[0-9a-f-]{36}\?locale=fa/);
  await formReady(page);
  await page.goto(`${newsroom.cmsUrl}/admin`);
  await cellOf(page, waiting, 'fa').getByRole('link').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it.each([
  ['tk', 'light', 1400],
  ['tk', 'dark', 390],
  ['fa', 'light', 390],
  ['fa', 'dark', 1400],
] as const)('has nothing grave for axe (%s, %s, %i px)', async (language, theme, width) => {
  const { page, complaints, close } = await openDesk('editor', { language, theme, width });
  expect(await findGrave(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
