import type { Browser, BrowserContext, Page } from 'playwright-core';
import { waitFor, type Person } from '@eyvan/test-kit';
import { richText, signIn } from './admin-api';
import { openBrowser } from './browser';
import { formReady, openNews, signInAdmin, untilSaved } from './admin-page';
import { openNewsroom, type Newsroom } from './open-newsroom';
import { password } from './seed-once.mjs';

let newsroom: Newsroom;
let browser: Browser;
let editor: Person;
let category: string;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await openBrowser();
  editor = await signIn(newsroom, 'editor');
  category = (await editor.find('/categories?where[code][equals]=design'))[0]!.id;
});
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

/** A window of somebody who is signed in. Reloads and leavings are confirmed: what is lost by them would be lost. */
async function openWindow(role: string): Promise<Page> {
  const context = await browser.newContext();
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('dialog', (dialog) => void dialog.accept());
  await signInAdmin(page, newsroom.cmsUrl, role);
  return page;
}

/** A draft of the journalist's own, in English. */
async function createDraft(more: Record<string, unknown> = {}) {
  const journalist = await signIn(newsroom, 'journalist');
  const data = { language: 'en', headline: 'Draft', summary: 'Summary', categories: [category], ...more };
  return journalist.create('news', { ...data, _status: 'draft' }, '?draft=true');
}

const stored = async (id: string, collection = 'news') =>
  (await editor.find(`/${collection}?draft=true&depth=0&where[id][equals]=${id}`))[0]!;
const untilStored = (id: string, field: string, value: unknown, timeoutMs = 20_000, collection = 'news') =>
  waitFor(
    async () => (await stored(id, collection))[field],
    (seen) => seen === value,
    { timeoutMs },
  );
const bar = (page: Page) => page.locator('.eyvan-saving');
const phase = (page: Page, name: string) =>
  page.locator(`.eyvan-saving[data-phase=${name}]`).waitFor({ timeout: 30_000 });
const type = async (page: Page, field: string, text: string, delay = 20) => {
  await page.focus(`#field-${field}`);
  await page.keyboard.press('End');
  await page.keyboard.type(text, { delay });
};
const dropSession = (page: Page) => page.context().clearCookies();
const restart = async () => {
  await newsroom.cms.stop('SIGKILL');
  await newsroom.cms.start();
};

describe('what is typed', () => {
  it('is stored when the form is left within a moment, by a link, by the way back and by a reload', async () => {
    const { id } = await createDraft();
    const page = await openWindow('journalist');
    await openNews(page, newsroom.cmsUrl, id, 'en');
    await type(page, 'headline', ' by a link');
    await page.locator('.step-nav a[href$="/collections/news"]').first().click();
    await page.waitForURL(/collections\/news(\?|$)/);
    await untilStored(id, 'headline', 'Draft by a link');
    await openNews(page, newsroom.cmsUrl, id, 'en');
    await type(page, 'headline', ', by a reload');
    await page.reload();
    await formReady(page);
    await untilStored(id, 'headline', 'Draft by a link, by a reload');
    await page.goto(`${newsroom.cmsUrl}/admin/collections/news`);
    await page.locator(`a[href*="${id}"]`).first().click();
    await formReady(page);
    await type(page, 'headline', ', back');
    await page.goBack();
    await untilStored(id, 'headline', 'Draft by a link, by a reload, back');
  });

  it('is stored after a cut line, without anybody doing anything, and the bar says what holds', async () => {
    const { id } = await createDraft();
    const page = await openWindow('journalist');
    await openNews(page, newsroom.cmsUrl, id, 'en');
    await page.context().setOffline(true);
    await type(page, 'summary', ' typed offline');
    await phase(page, 'failing');
    expect(await bar(page).innerText()).toMatch(/NOT SAVED since \d\d:\d\d: there is no connection/);
    await type(page, 'summary', ', and more');
    await page.context().setOffline(false);
    await untilStored(id, 'summary', 'Summary typed offline, and more');
    await phase(page, 'saved');
    expect(await bar(page).innerText()).toMatch(/^Saved at \d\d:\d\d$/);
  });

  it('is stored though code that comes after the form does not come', async () => {
    const { id } = await createDraft();
    const page = await openWindow('journalist');
    await openNews(page, newsroom.cmsUrl, id, 'en');
    const isAsked = page.waitForRequest('**/_next/static/**');
    await page.route('**/_next/static/**', (route) => route.abort());
    await page.click('#live-preview-toggler');
    await isAsked;
    await type(page, 'headline', ' without a preview');
    await untilStored(id, 'headline', 'Draft without a preview');
  });

  it('outlives a closed window and another start of the CMS: it is offered again, and nobody else sees it', async () => {
    const { id } = await createDraft();
    const page = await openWindow('journalist');
    await openNews(page, newsroom.cmsUrl, id, 'en');
    await page.context().setOffline(true);
    await type(page, 'headline', ' that only the browser has');
    await phase(page, 'failing');
    const other = await page.context().newPage();
    await page.close();
    await page.context().setOffline(false);
    await restart();
    await other.context().clearCookies();
    await signInAdmin(other, newsroom.cmsUrl, 'editor');
    await other.goto(`${newsroom.cmsUrl}/admin/collections/news/${id}?locale=en`);
    await other.locator('.eyvan-offer', { hasText: 'Sample journalist has this open' }).waitFor();
    await other.goto(`${newsroom.cmsUrl}/admin/logout`);
    await other.waitForURL(/login/);
    await signInAdmin(other, newsroom.cmsUrl, 'journalist');
    await other.goto(`${newsroom.cmsUrl}/admin/collections/news/${id}?locale=en`);
    // The window that was closed without a word has its lock for a minute.
    await other.locator('.eyvan-offer', { hasText: 'in another window' }).waitFor();
    await other.getByRole('button', { name: 'Take over' }).click();
    await other.locator('.eyvan-offer', { hasText: 'You have newer words here' }).waitFor();
    await other.getByRole('button', { name: 'Compare' }).click();
    expect(await other.locator('.eyvan-comparison').innerText()).toContain('Draft that only the browser has');
    await other.getByRole('button', { name: 'Later' }).click();
    await other.getByRole('button', { name: 'Take them' }).click();
    await untilStored(id, 'headline', 'Draft that only the browser has');
    expect(await other.locator('#field-headline').inputValue()).toBe('Draft that only the browser has');
    await other.locator('.eyvan-offer').waitFor({ state: 'detached' });
  });

  it('is stored when the session has ended and one signs in where one stands', async () => {
    const { id } = await createDraft();
    const page = await openWindow('journalist');
    await openNews(page, newsroom.cmsUrl, id, 'en');
    await dropSession(page);
    await type(page, 'headline', ' without a session');
    await phase(page, 'failing');
    expect(await bar(page).innerText()).toContain('you are signed out');
    await type(page, 'headline', ', typed on');
    await page.locator('.eyvan-sign-in input[type=password]').fill('wrong');
    await page.locator('.eyvan-sign-in button').click();
    await page.locator('.eyvan-sign-in [role=alert]').waitFor();
    await page.locator('.eyvan-sign-in input[type=password]').fill(password);
    await page.keyboard.press('Enter');
    await untilStored(id, 'headline', 'Draft without a session, typed on');
    await phase(page, 'saved');
    expect(page.url()).toContain(id);
  });

  it('is stored beside a value that is refused, and the bar names that', async () => {
    const event = await editor.create(
      'events',
      {
        language: 'en',
        title: 'Event',
        summary: 'Summary',
        startsAt: '2027-01-01T10:00:00.000Z',
        endsAt: '2027-01-01T12:00:00.000Z',
        categories: [category],
      },
      '?draft=true',
    );
    const page = await openWindow('editor');
    await page.goto(`${newsroom.cmsUrl}/admin/collections/events/${event.id}?locale=en`);
    await formReady(page);
    await page.getByRole('button', { name: 'Facts' }).click();
    await page.fill('#field-onlineUrl', 'not an address');
    await page.keyboard.press('Tab');
    await phase(page, 'failing');
    expect(await bar(page).innerText()).toContain('Online at');
    await page.getByRole('button', { name: 'Text', exact: true }).click();
    await type(page, 'title', ' goes on');
    await untilStored(event.id, 'title', 'Event goes on', 20_000, 'events');
    await page.getByRole('button', { name: 'Facts' }).click();
    await page.fill('#field-onlineUrl', 'https://example.org/now');
    await untilStored(event.id, 'onlineUrl', 'https://example.org/now', 20_000, 'events');
    await phase(page, 'saved');
  });

  it.each([
    { pace: 60, letters: 24, heldMs: 5_000, fault: 'none' },
    { pace: 200, letters: 80, heldMs: 2_000, fault: 'session' },
    { pace: 400, letters: 160, heldMs: 500, fault: 'kill' },
    { pace: 400, letters: 120, heldMs: 0, fault: 'offline' },
  ])('comes whole and in order: %o', async ({ pace, letters, heldMs, fault }) => {
    const { id } = await createDraft({ body: richText('') });
    const page = await openWindow('journalist');
    await openNews(page, newsroom.cmsUrl, id, 'en');
    // What is routed goes past a line that is cut.
    if (heldMs > 0)
      await page.route('**/api/news/**', async (route) => {
        const answer = await route.fetch().catch(() => null);
        await new Promise((resolve) => setTimeout(resolve, heldMs));
        await (answer ? route.fulfill({ response: answer }) : route.abort()).catch(() => {});
      });
    const saves: number[] = [];
    page.on('response', (response) => {
      if (response.request().method() === 'PATCH' && response.ok()) saves.push(Date.now());
    });
    const begun = Date.now();
    await page.locator('.rich-text-lexical [contenteditable=true]').first().click();
    const text = Array.from({ length: letters }, (_, index) => 'abcdefghijklmnopqrst'[index % 20]!).join('');
    const middle = Math.floor(letters / 2);
    await page.keyboard.type(text.slice(0, middle), { delay: 60_000 / pace });
    if (fault === 'session') await dropSession(page);
    if (fault === 'kill') await newsroom.cms.stop('SIGKILL');
    if (fault === 'offline') await page.context().setOffline(true);
    await page.keyboard.type(text.slice(middle), { delay: 60_000 / pace });
    if (fault === 'none') {
      const gaps = [...saves, Date.now()].map((at, index) => at - (saves[index - 1] ?? begun));
      // Ten seconds behind the key, and five that the answer is held back.
      expect(Math.max(...gaps)).toBeLessThan(15_000 + heldMs);
    } else await phase(page, 'failing');
    if (fault === 'session') {
      await page.locator('.eyvan-sign-in input[type=password]').fill(password);
      await page.keyboard.press('Enter');
    }
    if (fault === 'kill') await newsroom.cms.start();
    if (fault === 'offline') await page.context().setOffline(false);
    const wordsOf = async () => JSON.stringify((await stored(id)).body ?? '');
    expect(await waitFor(wordsOf, (words) => words.includes(text), { timeoutMs: 60_000 })).toContain(text);
  });
});

describe('two at one edition', () => {
  it('see each other: one writes, the other reads, asks, and is given it', async () => {
    const { id } = await createDraft();
    const hers = await openWindow('journalist');
    await openNews(hers, newsroom.cmsUrl, id, 'en');
    await type(hers, 'headline', ', hers');
    await untilStored(id, 'headline', 'Draft, hers');
    const his = await openWindow('editor');
    await his.goto(`${newsroom.cmsUrl}/admin/collections/news/${id}?locale=en`);
    await his.locator('.eyvan-offer', { hasText: 'Sample journalist has this open' }).waitFor();
    expect(await his.locator('#field-headline').isDisabled()).toBe(true);
    await his.getByRole('button', { name: 'Ask to write' }).click();
    await hers.locator('.eyvan-offer', { hasText: 'would like to write here' }).waitFor();
    await type(hers, 'headline', ' to the end');
    await hers.getByRole('button', { name: 'Save and hand over' }).click();
    await his.locator('#field-headline:not([disabled])').waitFor();
    await waitFor(
      () => his.locator('#field-headline').inputValue(),
      (value) => value === 'Draft, hers to the end',
    );
    await type(his, 'headline', ', his');
    await untilStored(id, 'headline', 'Draft, hers to the end, his');
  });

  it('where one takes over, the other is told, and keeps her words', async () => {
    const { id } = await createDraft();
    const hers = await openWindow('journalist');
    await openNews(hers, newsroom.cmsUrl, id, 'en');
    const his = await openWindow('editor');
    await his.goto(`${newsroom.cmsUrl}/admin/collections/news/${id}?locale=en`);
    await his.getByRole('button', { name: 'Take over' }).click();
    // The newest version has come, and the form is open: until then keys are nobody's.
    await his.locator('.eyvan-offer').waitFor({ state: 'detached' });
    await his.locator('form:not([inert]) #field-headline:not([disabled])').waitFor();
    await untilSaved(his);
    await type(his, 'headline', ', his');
    await untilStored(id, 'headline', 'Draft, his');
    await type(hers, 'summary', ' with words of hers');
    const dialog = hers.locator('dialog.eyvan-dialog');
    await dialog.waitFor();
    // She is typing on: nothing that she types may answer.
    await hers.keyboard.type('and on \n ');
    expect(await dialog.isVisible()).toBe(true);
    expect(await dialog.innerText()).toContain('Sample editor has taken over');
    expect(await stored(id)).toMatchObject({ headline: 'Draft, his', summary: 'Summary' });
    await hers.getByRole('button', { name: 'Only read' }).click();
    await his.close();
    await hers.getByRole('button', { name: /Write here|Take over/ }).click();
    await untilStored(id, 'summary', 'Summary with words of hers');
    expect(await stored(id)).toMatchObject({ headline: 'Draft, his' });
  });

  it('a decision stands, whatever is typed into a form that is older', async () => {
    const { id } = await createDraft();
    const hers = await openWindow('journalist');
    await openNews(hers, newsroom.cmsUrl, id, 'en');
    await hers.click('[data-step=review]');
    await untilStored(id, 'stage', 'review');
    await editor.update('news', id, { stage: 'writing', returned: { note: 'Shorter' } }, '?draft=true');
    await type(hers, 'headline', ' and a letter');
    await untilStored(id, 'headline', 'Draft and a letter');
    expect((await stored(id)).stage).toBe('writing');
    expect(await hers.locator('#field-stage').innerText()).toContain('Writing');
  });

  it('where both have written the same, both are shown, and the choice is stored', async () => {
    const { id } = await createDraft();
    const hers = await openWindow('journalist');
    await openNews(hers, newsroom.cmsUrl, id, 'en');
    await editor.update('news', id, { headline: 'From elsewhere', summary: 'Elsewhere' }, '?draft=true');
    await type(hers, 'headline', ', hers');
    await type(hers, 'summary', ', hers');
    await phase(hers, 'failing');
    expect(await stored(id)).toMatchObject({ headline: 'From elsewhere', summary: 'Elsewhere' });
    await hers.getByRole('button', { name: 'Compare' }).click();
    const fields = hers.locator('.eyvan-comparison');
    expect(await fields.count()).toBe(2);
    await fields.filter({ hasText: 'Headline' }).getByLabel('Yours').check();
    await fields.filter({ hasText: 'Summary' }).getByLabel('Stored').check();
    await hers.getByRole('button', { name: 'Use these' }).click();
    await untilStored(id, 'headline', 'Draft, hers');
    expect(await stored(id)).toMatchObject({ summary: 'Elsewhere' });
    expect(await hers.locator('#field-summary').inputValue()).toBe('Elsewhere');
    await phase(hers, 'saved');
  });

  it('publishing from a form that is older is refused, and told', async () => {
    // The copy desk asks of a headline that another item has.
    const { id } = await createDraft({ headline: 'Draft of its own' });
    const page = await openWindow('editor');
    await openNews(page, newsroom.cmsUrl, id, 'en');
    await editor.update('news', id, { byline: 'Newer' }, '?draft=true');
    const answer = page.waitForResponse((response) => response.request().method() === 'PATCH');
    await page.click('#action-save');
    expect((await answer).status()).toBe(412);
    await page.locator('.eyvan-offer', { hasText: 'Byline' }).waitFor();
    expect(await stored(id)).toMatchObject({ _status: 'draft', byline: 'Newer' });
    await page.getByRole('button', { name: 'Show it here' }).click();
    await page.locator('.eyvan-offer').waitFor({ state: 'detached' });
    await page.click('#action-save');
    await untilStored(id, '_status', 'published');
    expect(await stored(id)).toMatchObject({ byline: 'Newer' });
  });
});

describe('what is public as soon as it is saved', () => {
  it('is saved by its button only, kept in the browser until then, and offered again', async () => {
    const city = (await editor.find('/cities?limit=1&locale=en'))[0]!;
    const page = await openWindow('editor');
    const address = `${newsroom.cmsUrl}/admin/collections/cities/${city.id}?locale=en`;
    await page.goto(address);
    await formReady(page);
    await bar(page).waitFor();
    await type(page, 'name', ' renamed');
    await phase(page, 'unsaved');
    await waitFor(
      () =>
        page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              const request = indexedDB.open('eyvan-words');
              request.onsuccess = () => {
                const all = request.result.transaction('unsaved').objectStore('unsaved').count();
                all.onsuccess = () => resolve(all.result);
              };
            }),
        ),
      (count) => count > 0,
    );
    await page.goto(address);
    await formReady(page);
    await page.getByRole('button', { name: 'Take them' }).click();
    await waitFor(
      () => page.locator('#field-name').inputValue(),
      (value) => value === `${String(city.name)} renamed`,
    );
    expect((await editor.find(`/cities?locale=en&where[id][equals]=${city.id}`))[0]!.name).toBe(city.name);
    await page.click('#action-save');
    await waitFor(
      async () => (await editor.find(`/cities?locale=en&where[id][equals]=${city.id}`))[0]!.name,
      (name) => name === `${String(city.name)} renamed`,
    );
    await phase(page, 'saved');
  });
});
