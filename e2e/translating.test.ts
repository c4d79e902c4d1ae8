import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { LocaleCode } from '@eyvan/locales';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { newsPath, richText, signIn } from './admin-api';
import { openNews, publish, signInAdmin, untilSaved } from './admin-page';
import { openBrowser, openPage } from './browser';
import { openNewsroom, type Newsroom } from './open-newsroom';
import { waitFor } from '@eyvan/test-kit';

// A translator at work: from an item that is public in English to one that can be published in their language, in one
// form and by the keyboard; and what a change of the original does to it.
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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

const long = 'A hall that is open on one side looks at a garden, and everybody who passes looks in. ';
const texts = [long.repeat(4), 'A short one.', long.repeat(2), '2026'];

async function uploadPicture(headers: Record<string, string>) {
  const file = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#8e1b1b' } })
    .jpeg()
    .toBuffer();
  const form = new FormData();
  form.set('_payload', JSON.stringify({ alt: 'A red hall', caption: 'In spring' }));
  form.set('file', new File([new Uint8Array(file)], 'hall.jpg', { type: 'image/jpeg' }));
  const answer = await fetch(`${newsroom.cmsUrl}/api/media?locale=en`, {
    method: 'POST',
    body: form,
    headers,
  });
  return ((await answer.json()) as { doc: { id: string } }).doc.id;
}

/** An English item that is public, with a picture that has English words only. */
async function publishOriginal(headline = 'A hall that is open on one side') {
  const editor = await signIn(newsroom, 'editor');
  const [category] = await editor.find('/categories?limit=1');
  const heroImage = await uploadPicture(editor.headers);
  const doc = await editor.create('news', {
    language: 'en',
    headline,
    summary: 'One side, and only one, is open to the public.',
    dateline: 'Ashgabat',
    body: richText(...texts),
    byline: 'A. B.',
    categories: [category!.id],
    heroImage,
    _status: 'published',
  });
  return { doc, editor, picture: heroImage };
}

/** What the translator had open last is remembered: each journey begins without. */
async function forgetChoice() {
  const { headers } = await signIn(newsroom, 'translator');
  const answer = await fetch(`${newsroom.cmsUrl}/api/payload-preferences/eyvan-source`, {
    method: 'POST',
    body: JSON.stringify({ value: { isOpen: false, language: null } }),
    headers: { 'content-type': 'application/json', ...headers },
  });
  expect(answer.ok).toBe(true);
}

/** The admin of a translator, in the language they write in. */
async function openAdmin(role: string, language: string, width: number) {
  const admin = await openPage(browser, [newsroom.siteUrl, newsroom.cmsUrl], {
    viewport: { width, height: 900 },
  });
  await admin.page.context().addCookies([{ name: 'payload-lng', value: language, url: newsroom.cmsUrl }]);
  await signInAdmin(admin.page, newsroom.cmsUrl, role);
  return admin;
}

async function axe(page: Page, inside: string[]) {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async (selectors) => {
    const { axe: run } = globalThis as unknown as {
      axe: {
        run: (context: string[]) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const there = selectors.filter((selector) => document.querySelector(selector));
    return (await run.run(there)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, inside);
  expect(violations).toEqual([]);
}

/** Where the blocks of the source and of the editor begin, by twos. */
const topsOf = (page: Page) =>
  page.evaluate(() => {
    const tops = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().top);
    const source = tops('.eyvan-source__blocks > li');
    return tops('[data-lexical-editor] > *').map((top, index) => [top, source[index] ?? NaN] as const);
  });

/** The source is placed a frame after the editor was measured. */
const untilLevel = (page: Page) =>
  page.waitForFunction(() => {
    const tops = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().top);
    const source = tops('.eyvan-source__blocks > li');
    return tops('[data-lexical-editor] > *').every((top, index) => Math.abs(top - source[index]!) <= 2);
  });

/** Moves on by Tab until something has the focus. */
async function tabTo(page: Page, selector: string) {
  for (let count = 0; count < 80; count += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${selector}`);
}

/** Writes over each block of the running text, from the first to the last that has letters. */
async function writeOver(page: Page, words: string[]) {
  await page.locator('[data-lexical-editor]').focus();
  await page.keyboard.press('Control+Home');
  for (const [index, text] of words.entries()) {
    if (index > 0) {
      await page.keyboard.press('Control+ArrowDown');
      await page.keyboard.press('ArrowDown');
    }
    await page.evaluate((at) => {
      const block = document.querySelectorAll('[data-lexical-editor] > *')[at]!;
      window.getSelection()!.selectAllChildren(block);
    }, index);
    await page.keyboard.type(text);
  }
}

interface Words {
  headline: string;
  summary: string;
  dateline: string;
  blocks: string[];
  alt: string;
}

const wordsIn: Record<'fa' | 'tk', Words> = {
  fa: {
    headline: 'ایوانی که یک سویش باز است',
    summary: 'تنها یک سوی آن به روی مردم باز است.',
    dateline: 'عشق‌آباد',
    blocks: ['ایوان رو به باغ است.', 'کوتاه.', 'رهگذران نگاه می‌کنند.'],
    alt: 'ایوان سرخ',
  },
  tk: {
    headline: 'Bir tarapy açyk eýwan',
    summary: 'Onuň diňe bir tarapy köpçülige açyk.',
    dateline: 'Aşgabat',
    blocks: ['Eýwan baga bakýar.', 'Gysga.', 'Geçýänler seredýär.'],
    alt: 'Gyzyl eýwan',
  },
};

it.each<[LocaleCode & ('fa' | 'tk'), number]>([
  ['fa', 1440],
  ['tk', 1440],
  ['fa', 390],
  ['tk', 390],
])('an item is translated to %s in one form, by the keyboard, at %d px', async (language, width) => {
  const { doc, editor } = await publishOriginal();
  await forgetChoice();
  const { page, complaints, close } = await openAdmin('translator', language, width);
  await openNews(page, newsroom.cmsUrl, doc.id, 'en');
  const row = page.locator('.eyvan-editions__row', { has: page.locator(`[lang="${language}"]`) });
  await row.locator('[data-begin=source]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(
    (url) => !url.pathname.includes(doc.id) && url.searchParams.get('locale') === language,
  );
  await page.locator('form.collection-edit__form[data-form-ready=true]').waitFor();
  const id = new URL(page.url()).pathname.split('/').at(-1)!;
  const opened: string[] = [];
  page.on('framenavigated', (frame) => opened.push(frame.url()));
  page.context().on('page', (other) => opened.push(other.url()));

  await tabTo(page, '#eyvan-source-toggle');
  await page.keyboard.press('Enter');
  const progress = page.locator('.eyvan-source__progress');
  await progress.waitFor();
  const said = async (count: number) => {
    await page.waitForFunction(
      (wanted) => document.querySelector('.eyvan-source__progress')?.textContent?.includes(wanted),
      String(count),
    );
  };
  await said(4);
  const isWide = width === 1440;
  if (isWide) {
    await page.locator('.eyvan-source__blocks > li').nth(3).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('[data-lexical-editor] > *').length === 4);
    await untilLevel(page);
    for (const [own, source] of await topsOf(page)) expect(Math.abs(own - source)).toBeLessThanOrEqual(2);
    expect(await page.locator('[data-source=headline] [lang=en][dir=ltr]').count()).toBe(1);
  }
  const words = wordsIn[language];
  for (const [field, text] of [
    ['headline', words.headline],
    ['summary', words.summary],
    ['dateline', words.dateline],
  ] as const) {
    await tabTo(page, `#field-${field}`);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  }
  await writeOver(page, words.blocks);
  await said(0);
  await axe(page, [
    '.eyvan-source',
    '.eyvan-source-part',
    '.eyvan-source-fold',
    '.eyvan-source-body',
    '.eyvan-source-more',
  ]);
  await tabTo(page, '.eyvan-source__picture-field input');
  await page.keyboard.type(words.alt);
  await tabTo(page, '.eyvan-source-more button');
  await page.keyboard.press('Enter');
  await page.locator('.eyvan-source-more [data-lacks]').waitFor({ state: 'detached' });
  await untilSaved(page);
  for (const part of await page.locator('.eyvan-source, .eyvan-source-fold, .eyvan-source-more').all()) {
    const box = (await part.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
  }
  expect(opened).toEqual([]);
  const published = await editor.update('news', id, { _status: 'published' });
  const { body } = (await (
    await fetch(`${newsroom.siteUrl}/api/v1/news/${doc.itemId}?locale=${language}`)
  ).json()) as { body: { html: string }[] };
  expect(published.headline).toBe(words.headline);
  expect(body.map(({ html }) => html)).toEqual([...words.blocks, '2026']);
  // What was open is open again at the next visit.
  await openNews(page, newsroom.cmsUrl, id, language);
  await progress.waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it('what has changed is said by the editor, told to readers, and shown word by word until it is confirmed', async () => {
  // The copy desk asks of a headline that another item has.
  const { doc, editor, picture } = await publishOriginal('A hall that is open on two sides');
  const translator = await signIn(newsroom, 'translator');
  const tk = await translator.create(
    'news',
    { language: 'tk', original: doc.id, ...wordsIn.tk, body: richText(...wordsIn.tk.blocks, '2026') },
    '?draft=true',
  );
  await fetch(`${newsroom.cmsUrl}/api/media/${picture}?locale=tk`, {
    method: 'PATCH',
    body: JSON.stringify({ alt: wordsIn.tk.alt }),
    headers: { 'content-type': 'application/json', ...translator.headers },
  });
  await editor.update('news', tk.id, { _status: 'published' });

  const desk = await openAdmin('editor', 'en', 1440);
  await openNews(desk.page, newsroom.cmsUrl, doc.id, 'en');
  await desk.page.fill('#field-summary', 'Two sides, and only two, are open to the public.');
  await desk.page.click('#action-save');
  const dialog = desk.page.locator('dialog[open]');
  await dialog.locator('bdi', { hasText: 'Türkmençe' }).waitFor();
  expect(await dialog.locator('input:checked').getAttribute('value')).toBe('wording');
  await desk.page.waitForFunction(() => !document.querySelector('dialog[open] > div')!.hasAttribute('inert'));
  await axe(desk.page, ['dialog[open]']);
  await desk.page.keyboard.press('Tab');
  await desk.page.keyboard.press('ArrowDown');
  expect(await dialog.locator('input:checked').getAttribute('value')).toBe('fact');
  await publish(desk.page, '#confirm-change-kind');
  await dialog.waitFor({ state: 'detached' });
  expect(desk.complaints).toEqual([]);
  await desk.close();

  const address = newsroom.siteUrl + newsPath('tk', tk);
  const notice = async () =>
    /<p class="facts-changed-notice".*?<\/p>/s.exec(await (await fetch(address)).text())?.[0];
  await waitFor(async () => (await notice()) !== undefined);
  const told = (await notice())!;
  expect(told).toContain('asyl nusgasy üýtgedildi');
  expect(told).toContain(`href="${newsPath('en', doc)}"`);
  expect(told).toMatch(/<time dateTime="\d{4}-\d\d-\d\dT[^"]+">.+<\/time>/);

  await forgetChoice();
  const { page, complaints, close } = await openAdmin('translator', 'tk', 1440);
  await openNews(page, newsroom.cmsUrl, tk.id, 'tk');
  await page.click('#eyvan-source-toggle');
  const summary = page.locator('[data-source=summary]');
  await summary.locator('ins', { hasText: 'Two' }).first().waitFor();
  expect(await summary.locator('del').first().innerText()).toContain('One');
  expect(await summary.locator('ins .eyvan-aside').first().textContent()).toBe('Goşuldy: ');
  await axe(page, ['.eyvan-source', '.eyvan-source-part']);
  await page.locator('.eyvan-source [data-action=confirm-translation]').click();
  await summary.locator('ins').first().waitFor({ state: 'detached' });
  await waitFor(async () => (await notice()) === undefined);
  expect(complaints).toEqual([]);
  await close();
});
