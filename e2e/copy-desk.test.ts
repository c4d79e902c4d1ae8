import type { Browser, Page } from 'playwright-core';
import { agencyText, waitFor, type Doc, type Person } from '@eyvan/test-kit';
import { richText, signIn } from './admin-api';
import { openNews, signInAdmin, takeOverWhenAsked, untilSaved } from './admin-page';
import { findGrave } from './axe';
import { openBrowser, openPage } from './browser';
import { openNewsroom, type Newsroom } from './open-newsroom';

// The copy desk beside the text: what it finds, and mends at a click.
let newsroom: Newsroom;
let browser: Browser;
let editor: Person;
let category: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await openBrowser();
  editor = await signIn(newsroom, 'editor');
  category = (await editor.find('/categories?where[code][equals]=design'))[0]!.id;
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

interface Text {
  headline: string;
  summary: string;
  paragraphs: string[];
}

const write = (person: Person, language: string, { headline, summary, paragraphs }: Text): Promise<Doc> =>
  person.create(
    'news',
    { language, headline, summary, body: richText(...paragraphs), categories: [category] },
    '?draft=true',
  );

interface Look {
  language?: string;
  theme?: 'light' | 'dark';
  width?: number;
}

/** The form of an edition, as somebody of a role has it open. */
async function openEdition(role: string, { id }: Doc, locale: string, look: Look = {}) {
  const { language = 'en', theme = 'light', width = 1400 } = look;
  const opened = await openPage(browser, [newsroom.siteUrl, newsroom.cmsUrl], {
    viewport: { width, height: 900 },
    bypassCSP: true,
  });
  const url = newsroom.cmsUrl;
  await opened.page.context().addCookies([
    { name: 'payload-lng', value: language, url },
    { name: 'payload-theme', value: theme, url },
  ]);
  await takeOverWhenAsked(opened.page);
  await signInAdmin(opened.page, url, role);
  await openNews(opened.page, url, id, locale);
  await opened.page.locator('.eyvan-copy-desk').waitFor();
  return opened;
}

const findingsOf = (page: Page) =>
  page
    .locator('.eyvan-copy-desk [data-finding]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-finding')));
const findingOf = (page: Page, key: string) => page.locator(`[data-finding="${key}"]`);
const mend = async (page: Page, rule: string) => {
  await page.click(`[data-mend=${rule}]`);
  await findingOf(page, `typography:${rule}`).waitFor({ state: 'detached' });
};

interface Stored {
  headline: string;
  summary: string;
  body: { root: { children: { children: { text: string }[] }[] } };
}
async function readStored({ id }: Doc): Promise<Text> {
  const [doc] = await editor.find<Stored & Doc>(`/news?where[id][equals]=${id}&draft=true&depth=0`);
  const { headline, summary, body } = doc!;
  const paragraphs = body.root.children.map(({ children }) => children.map(({ text }) => text).join(''));
  return { headline, summary, paragraphs };
}

it('sets an agency’s Persian right with one click a rule, and takes a click back', async () => {
  const doc = await write(editor, 'fa', agencyText.written);
  const { page, complaints, close } = await openEdition('editor', doc, 'fa', { language: 'fa' });
  await findingOf(page, 'typography:dashes').waitFor();
  expect(await findingsOf(page)).toEqual(
    ['names', 'halfSpaces', 'digits', 'quotes', 'dashes'].map((rule) => `typography:${rule}`),
  );
  expect(await findingOf(page, 'typography:halfSpaces').innerText()).toContain('می کند');

  await mend(page, 'halfSpaces');
  await page.click('#eyvan-copy-desk-undo');
  await findingOf(page, 'typography:halfSpaces').waitFor();
  for (const rule of ['names', 'halfSpaces', 'digits', 'quotes', 'dashes']) await mend(page, rule);
  expect(await findingsOf(page)).toEqual([]);
  await untilSaved(page);
  expect(await readStored(doc)).toEqual(agencyText.set);

  // What was mended in the running text last, the editor itself takes back.
  await page.locator('[data-field-path=body] [contenteditable=true]').first().focus();
  await page.keyboard.press('Control+z');
  await findingOf(page, 'typography:dashes').waitFor();
  await waitFor('the undone text to be stored', async () =>
    (await readStored(doc)).paragraphs.some((text) => text.includes('» - ')),
  );
  expect(complaints).toEqual([]);
  await close();
});
