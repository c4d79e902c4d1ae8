import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { waitFor, type Doc, type Person } from '@eyvan/test-kit';
import { newsPath, richText, signIn } from './admin-api';
import { openNews, publish, signInAdmin, takeOverWhenAsked, untilSaved } from './admin-page';
import { findGrave } from './axe';
import { openBrowser, openPage } from './browser';
import { openNewsroom, type Newsroom } from './open-newsroom';

// What a text can say besides paragraphs: written by hand and by keyboard, pasted, and read on the site.
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

const write = (headline: string, language = 'en', ...paragraphs: string[]): Promise<Doc> =>
  editor.create(
    'news',
    {
      language,
      headline,
      summary: `${headline}, in short.`,
      categories: [category],
      ...(paragraphs.length > 0 ? { body: richText(...paragraphs) } : {}),
    },
    '?draft=true',
  );

interface Look {
  language?: string;
  theme?: 'light' | 'dark';
  width?: number;
}

async function openEdition({ id }: Doc, locale: string, look: Look = {}) {
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
  await signInAdmin(opened.page, url, 'editor');
  await openNews(opened.page, url, id, locale);
  return opened;
}

const textOf = (page: Page) => page.locator('.rich-text-lexical [contenteditable=true]').first();
const drawer = (page: Page) => page.locator('.drawer--is-open').last();

/**
 * Saves what a drawer asks for, and waits until it is gone. Payload's drawer of an inline block toggles itself after it
 * has saved, and on a busy machine now and then stays: then it is closed as a person does.
 */
async function saveDrawer(page: Page) {
  const open = page.locator('.drawer--is-open');
  await page.locator('.payload__modal-container--enterDone').waitFor();
  await drawer(page).locator('button[type=submit], .form-submit button').last().click();
  await open.waitFor({ state: 'detached', timeout: 5_000 }).catch(() => page.keyboard.press('Escape'));
  await open.waitFor({ state: 'detached' });
}

/** Marks the last word of the text. */
async function markLastWord(page: Page, word: string) {
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await waitFor(() => page.evaluate((words) => getSelection()?.toString() === words, word));
}

/** Chooses what the menu of `/` offers, by the first word of its name. */
async function insert(page: Page, name: string) {
  await page.keyboard.type(`/${name.split(' ')[0]}`);
  await page.locator('.slash-menu-popup button', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
}

interface Node {
  type: string;
  text?: string;
  $?: { language: string };
  fields?: Record<string, unknown>;
  children?: Node[];
}
const readBody = async ({ id }: Doc): Promise<Node[]> => {
  const [doc] = await editor.find(`/news?where[id][equals]=${id}&draft=true&depth=0`);
  return (doc as unknown as { body?: { root: { children: Node[] } } }).body?.root.children ?? [];
};
const saysOf = async (doc: Doc, words: string) => JSON.stringify(await readBody(doc)).includes(words);

async function openSite(doc: Doc, locale: 'en' | 'fa' | 'tk', colorScheme: 'light' | 'dark', width = 1200) {
  const [{ itemId, slug } = doc] = await editor.find(`/news?where[id][equals]=${doc.id}&depth=0`);
  const opened = await openPage(browser, [newsroom.siteUrl], {
    viewport: { width, height: 900 },
    colorScheme,
    bypassCSP: true,
  });
  await opened.page.goto(newsroom.siteUrl + newsPath(locale, { itemId, slug }));
  return opened;
}

it('a note, words in another language, a pull quote and a fact box are written by keyboard, and read', async () => {
  const doc = await write('Felt and water', 'en', 'It dries in the sun.', 'Masters call it namad');
  const { page, complaints, close } = await openEdition(doc, 'en');
  await textOf(page).click();
  await markLastWord(page, 'namad');
  await page.click('.fixed-toolbar__group-wordLanguage button');
  await page.locator('.toolbar-popup__dropdown-items button', { hasText: 'فارسی' }).last().click();
  await textOf(page).locator('[lang=fa]').waitFor();
  expect(await textOf(page).locator('[lang=fa]').getAttribute('dir')).toBe('rtl');

  await textOf(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Shift+F');
  await drawer(page).locator('textarea').fill('Wool that was wetted and rolled.');
  await saveDrawer(page);
  await textOf(page).locator('.eyvan-footnote', { hasText: 'Wool that was wetted' }).waitFor();

  const addAfterFirst = async (name: string) => {
    await textOf(page).locator('p', { hasText: 'It dries' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await insert(page, name);
  };
  await addAfterFirst('Pull quote');
  await textOf(page).locator('#field-text').last().fill('Felt is wool and water');
  await waitFor(() => saysOf(doc, 'Felt is wool and water'));
  await addAfterFirst('Fact box');
  const box = textOf(page).locator('.LexicalEditorTheme__block-factBox');
  await box.locator('#field-title').fill('The workshop');
  await box.locator('textarea').fill('Opened in 1928.\n- two halls\n- one master');
  await untilSaved(page);
  await waitFor(() => saysOf(doc, 'one master'));
  await publish(page);
  expect(complaints).toEqual([]);
  await close();

  for (const scheme of ['light', 'dark'] as const) {
    const site = await openSite(doc, 'en', scheme, scheme === 'dark' ? 390 : 1200);
    const body = site.page.locator('.body');
    expect(await body.locator('span[lang=fa][dir=rtl]').innerText()).toBe('namad');
    expect(await body.locator('.pull-quote').innerText()).toBe('Felt is wool and water');
    expect(await body.locator('.fact-box li').allInnerTexts()).toEqual(['two halls', 'one master']);
    await body.locator('sup a').click();
    expect(site.page.url()).toMatch(/#note-1$/);
    await body.locator('.footnotes li a').click();
    expect(site.page.url()).toMatch(/#note-1-place$/);
    expect(await findGrave(site.page)).toEqual([]);
    expect(site.complaints).toEqual([]);
    await site.close();
  }
});

/** What the browser does on Ctrl+V with this on the clipboard. */
const paste = (page: Page, html: string) =>
  textOf(page).evaluate((target, content) => {
    const data = new DataTransfer();
    data.setData('text/html', content);
    const options = { bubbles: true, cancelable: true, clipboardData: data };
    target.dispatchEvent(new ClipboardEvent('paste', options));
  }, html);

describe('what is pasted', () => {
  const common = ['Wool', 'of sheep', 'Water', 'New hall', 'all day', 'Built in 1928, opened again in 2021.'];

  it.each(['word', 'google-docs', 'libreoffice', 'web'])('out of %s keeps its structure', async (source) => {
    const doc = await write(`Pasted out of ${source}`);
    const { page, complaints, close } = await openEdition(doc, 'en');
    await textOf(page).click();
    await paste(page, readFileSync(`apps/cms/test/fixtures/clipboard/${source}.html`, 'utf8'));
    await textOf(page).locator('.eyvan-footnote').waitFor();
    await untilSaved(page);
    await waitFor(() => saysOf(doc, 'all day'));
    const body = await readBody(doc);
    const json = JSON.stringify(body);
    for (const words of common) expect(json).toContain(words);
    expect(json).not.toMatch(/mso|docs-internal|sdfootnote|cite_|google\.com|clip_image|\u200B/);
    expect(json).toContain('"url":"https://www.unesco.org/felt"');
    const kinds = body.map(({ type }) => type).filter((type) => type !== 'paragraph');
    expect(kinds).toEqual(['heading', 'list', 'heading', 'table']);
    expect(complaints).toEqual([]);
    await close();
  });

  it('out of Telegram keeps its lines', async () => {
    const doc = await write('Pasted out of Telegram');
    const { page, complaints, close } = await openEdition(doc, 'en');
    await textOf(page).click();
    await paste(page, readFileSync('apps/cms/test/fixtures/clipboard/telegram.html', 'utf8'));
    await waitFor(() => saysOf(doc, '#felt'));
    const json = JSON.stringify(await readBody(doc));
    expect(json).toContain('🧶');
    expect(json).toContain('"url":"https://example.org/kece"');
    expect((await readBody(doc)).map(({ type }) => type)).toContain('list');
    expect(complaints).toEqual([]);
    await close();
  });
});

it('a link to an item is found by its title, and says when readers do not get there', async () => {
  const goal = await write('The other hall', 'en', 'It is open.');
  await editor.update('news', goal.id, { _status: 'published' });
  const doc = await write('Two halls', 'en', 'See here');
  const { page, complaints, close } = await openEdition(doc, 'en');
  await textOf(page).click();
  await markLastWord(page, 'here');
  // The editor has heard of what is marked.
  await page.locator('.fixed-toolbar [data-button-key=link]:not(.disabled)').waitFor();
  await page.keyboard.press('Control+K');
  await drawer(page)
    .locator('#field-linkType label', { hasText: 'Internal' })
    .or(drawer(page).locator('label[for*=internal]'))
    .first()
    .click();
  await drawer(page).locator('#field-doc .rs__control').click();
  await page.keyboard.type('other hall');
  await page.locator('.rs__option', { hasText: 'The other hall' }).first().click();
  await saveDrawer(page);
  await waitFor(() => saysOf(doc, '"linkType":"internal"'));
  await untilSaved(page);
  await publish(page);

  const { itemId } = (await editor.find(`/news?where[id][equals]=${goal.id}&depth=0`))[0]!;
  const site = await openSite(doc, 'en', 'light');
  await site.page.locator('.body a', { hasText: 'here' }).click();
  await site.page.waitForURL((url) => url.pathname.includes(String(itemId)));
  await site.close();

  await editor.update('news', goal.id, { _status: 'draft' });
  await page.reload();
  const finding = page.locator('.eyvan-copy-desk [data-check=itemWithdrawn]');
  await finding.waitFor();
  expect(await finding.innerText()).toContain('The other hall');
  expect(complaints).toEqual([]);
  await close();
});

it.each([
  ['en', 'light', 1400],
  ['fa', 'dark', 390],
  ['tk', 'light', 390],
] as const)('the keys are listed by ?, in %s, %s, on a screen of %d px', async (language, theme, width) => {
  const doc = await write(`Keys ${language}`, language, 'A text.');
  const { page, complaints, close } = await openEdition(doc, language, { language, theme, width });
  // While one writes it is a question mark.
  await textOf(page).click();
  await page.keyboard.type('?');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.locator('.eyvan-shortcuts button').focus();
  await page.keyboard.press('?');
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  expect(await dialog.locator('dt').count()).toBeGreaterThan(10);
  expect(await findGrave(page, 'dialog[open]')).toEqual([]);
  expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await findGrave(page, '.eyvan-shortcuts')).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
