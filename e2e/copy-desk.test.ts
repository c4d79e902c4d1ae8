import type { Browser, Page } from 'playwright-core';
import { agencyText, waitFor, type Doc, type Person } from '@eyvan/test-kit';
import { richText, signIn } from './admin-api';
import { openNews, publish, signInAdmin, takeOverWhenAsked, untilSaved } from './admin-page';
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
const findStored = async ({ id }: Doc) =>
  (await editor.find(`/news?where[id][equals]=${id}&draft=true&depth=0`))[0] as unknown as Stored;
async function readStored(doc: Doc): Promise<Text> {
  const { headline, summary, body } = await findStored(doc);
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
  await waitFor(async () => (await readStored(doc)).paragraphs.some((text) => text.includes('» - ')));
  expect(complaints).toEqual([]);
  await close();
});

const quotation = (text: string) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: '0123456789abcdef01234567', blockName: '', blockType: 'quote', text, attribution: '' },
});

it('mends what stands in a block, where a word is bold in its middle, and behind another tab', async () => {
  const doc = await write(editor, 'ru', { headline: 'Проверка', summary: 'Анонс.', paragraphs: ['Начало.'] });
  const { root } = richText('Ещё одно предложение, чтобы закончить.');
  const bold = [
    { ...root.children[0]!.children[0]!, text: 'Это "' },
    { ...root.children[0]!.children[0]!, text: 'город', format: 1 },
    { ...root.children[0]!.children[0]!, text: ' мастеров" - так говорят.' },
  ];
  const children = [{ ...root.children[0]!, children: bold }, quotation('Мы открыли "дом" - сказал он.')];
  const body = { root: { ...root, children: [...children, ...root.children] } };
  await editor.update('news', doc.id, { body }, '?draft=true');
  const { page, complaints, close } = await openEdition('editor', doc, 'ru');
  await findingOf(page, 'typography:dashes').waitFor();
  await mend(page, 'quotes');
  const block = page.locator('[data-field-path=body] textarea').first();
  await waitFor(async () => (await block.inputValue()).includes('«дом»'));
  const strong = page.locator('[data-field-path=body] strong').first();
  expect(await strong.innerText()).toBe('город');
  expect(await strong.evaluate((node) => node.parentElement!.innerText)).toBe(
    'Это «город мастеров» - так говорят.',
  );
  // Behind another tab there is no editor: what the form has is mended.
  await page.locator('.tabs-field__tab-button').nth(1).click();
  await page.locator('[data-field-path=body]').waitFor({ state: 'detached' });
  await mend(page, 'dashes');
  await untilSaved(page);
  await waitFor(async () => {
    const text = JSON.stringify((await findStored(doc)).body);
    return text.includes('мастеров» — так говорят') && text.includes('Мы открыли «дом» — сказал он.');
  });
  await page.locator('.tabs-field__tab-button').nth(0).click();
  await page.locator('[data-lexical-text]', { hasText: 'мастеров» — так говорят' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

const answers = (page: Page) => page.locator('dialog[open] > div:not([inert])');

it('asks an editor one word of why before a warning goes out, by keyboard, in Turkmen', async () => {
  const doc = await write(editor, 'tk', {
    headline: 'Açyk eýwan we onuň bir sözden ybarat soňy',
    summary: 'Gysgaça mazmuny.',
    paragraphs: ['Žurnalistler içinde işleýär.', 'Soňy'],
  });
  const { page, complaints, close } = await openEdition('editor', doc, 'tk', {
    language: 'tk',
    theme: 'dark',
  });
  const warning = page.locator('[data-kind=warning] [data-check=lastWord]');
  await warning.waitFor();
  expect(await warning.innerText()).toContain('Iň soňky abzas bir sözden ybarat: Soňy');
  // From the finding to its place, without a mouse.
  await warning.locator('[data-go]').focus();
  await page.keyboard.press('Enter');
  await waitFor(() =>
    page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('p')?.textContent === 'Soňy'),
  );
  expect(await findGrave(page, '.eyvan-copy-desk')).toEqual([]);

  await page.focus('#action-save');
  await page.keyboard.press('Enter');
  await answers(page).waitFor();
  expect(await page.locator('#confirm-reasons').isDisabled()).toBe(true);
  expect(await findGrave(page, 'dialog[open]')).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.type('ady şeýle');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await page.getByText('Görkezilen sebäp: ady şeýle').waitFor();
  const [stored] = await editor.find(`/news?where[id][equals]=${doc.id}&depth=0`);
  expect(stored).toMatchObject({ _status: 'published', acknowledged: [{ why: 'ady şeýle' }] });
  // Answered for, it is not asked again.
  await page.fill('#field-summary', 'Başga gysgaça mazmuny.');
  await publish(page);
  expect(complaints).toEqual([]);
  await close();
});

it('shows what stops a publication, and goes to a field behind another tab, on a phone that reads from the right', async () => {
  const doc = await editor.create(
    'news',
    { language: 'fa', headline: 'تیتر "آزمایشی"', summary: 'خلاصه', body: richText('متن می شود.') },
    '?draft=true',
  );
  const { page, complaints, close } = await openEdition('editor', doc, 'fa', { language: 'fa', width: 390 });
  const refusal = page.locator('[data-kind=error] [data-check=refused]');
  await refusal.waitFor();
  await mend(page, 'halfSpaces');
  await mend(page, 'quotes');
  expect(await page.inputValue('#field-headline')).toBe('تیتر «آزمایشی»');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await findGrave(page, '.eyvan-copy-desk')).toEqual([]);
  await refusal.locator('[data-go=categories]').click();
  await page.locator('#field-categories').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it('shows one who may not write what is found, and nothing to press', async () => {
  const text = { headline: 'Un titre', summary: 'Un chapô.', paragraphs: ['L\'art "ouvert".'] };
  const doc = await write(editor, 'fr', text);
  const { page, complaints, close } = await openEdition('journalist', doc, 'fr');
  await findingOf(page, 'typography:quotes').waitFor();
  expect(await page.locator('[data-mend]').count()).toBe(0);
  expect(await readStored(doc)).toEqual(text);
  expect(complaints).toEqual([]);
  await close();
});
