import type { Browser, Page } from 'playwright-core';
import type { Doc, Person } from '@eyvan/test-kit';
import { signIn, toNews } from './admin-api';
import { signInAdmin } from './admin-page';
import { findGrave } from './axe';
import { openBrowser, openPage } from './browser';
import { openNewsroom, type Newsroom } from './open-newsroom';

// Several items go out together, chosen on the desk; and what is coming stands in a calendar, where it is moved or
// called off.
let newsroom: Newsroom;
let browser: Browser;
let editor: Person;
let category: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await openBrowser();
  editor = await signIn(newsroom, 'editor');
  category = (await editor.find('/categories?limit=1'))[0]!.id;
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

const write = (language: string, headline: string, more: object = {}) =>
  editor.create(
    'news',
    { ...toNews(category, language, headline), _status: 'draft', ...more },
    '?draft=true',
  );

interface Look {
  language?: string;
  theme?: 'light' | 'dark';
  width?: number;
}

async function openAdmin(role: string, { language = 'en', theme = 'light', width = 1400 }: Look = {}) {
  const admin = await openPage(browser, [newsroom.siteUrl, newsroom.cmsUrl], {
    viewport: { width, height: 900 },
    bypassCSP: true,
  });
  const url = newsroom.cmsUrl;
  await admin.page.context().addCookies([
    { name: 'payload-lng', value: language, url },
    { name: 'payload-theme', value: theme, url },
  ]);
  await signInAdmin(admin.page, url, role);
  await admin.page.locator('.eyvan-desk tbody tr').first().waitFor();
  return admin;
}

const statusOf = async ({ itemId }: Doc, locale: string) =>
  (await fetch(`${newsroom.siteUrl}/api/v1/news/${itemId}?locale=${locale}`)).status;
const boxOf = (page: Page, { itemId }: Doc, language: string) =>
  page.locator(`tr[data-item="${itemId}"] td[data-language=${language}] .eyvan-release__choose`);
const chosenOf = (page: Page) => page.locator('.eyvan-release__list > li');

async function openCalendar(page: Page, query: string) {
  await page.goto(`${newsroom.cmsUrl}/admin/calendar?${query}`);
  await page.locator('.eyvan-calendar h1').waitFor();
}

const planFor = async (at: string, ...editions: Doc[]) => {
  const answer = await fetch(`${newsroom.cmsUrl}/api/releases`, {
    method: 'POST',
    headers: { ...editor.headers, 'content-type': 'application/json' },
    body: JSON.stringify({
      action: 'publish',
      at,
      editions: editions.map(({ id }) => ({ collection: 'news', id })),
    }),
  });
  expect(answer.status).toBe(201);
  return (await answer.json()) as { id: string };
};
const releaseOf = async (id: string) => {
  const answer = await fetch(`${newsroom.cmsUrl}/api/releases`, { headers: editor.headers });
  const { releases } = (await answer.json()) as { releases: { id: string; at: string; state: string }[] };
  return releases.find((one) => one.id === id);
};

it.each(['fa', 'tk'])(
  'editions of two items are chosen on the desk and go out at once; what is in the way is said first (%s)',
  async (language) => {
    const one = await write('fa', `ایوان ${language}`);
    const inTurkmen = await write('tk', `Eýwan ${language}`, { categories: undefined, original: one.id });
    const other = await write('ru', `Айван ${language}`, { summary: '' });
    const { page, complaints, close } = await openAdmin('editor', { language });
    expect(await page.locator('.eyvan-release__choose').count()).toBe(0);
    await page.click('#eyvan-release-together');
    await boxOf(page, one, 'fa').check();
    await boxOf(page, one, 'tk').check();
    // What is chosen stays while somebody looks for another.
    await page.fill('input[name=q]', `Айван ${language}`);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.eyvan-desk tbody tr').length === 1);
    await boxOf(page, other, 'ru').check();
    expect(await chosenOf(page).count()).toBe(3);
    await page.check('#eyvan-release-now');
    await page.locator('.eyvan-release__list [data-language=ru] strong').waitFor();
    expect(await page.locator('.eyvan-release__list strong').count()).toBe(1);
    expect(await findGrave(page)).toEqual([]);
    await page.locator('.eyvan-release__list [data-language=ru] button').click();
    await page.locator('.eyvan-release__list [data-language=tk] span', { hasText: /\S/ }).waitFor();
    await page.click('#eyvan-schedule-save');
    await page.locator('#eyvan-release-said').waitFor();
    expect(await statusOf(one, 'fa')).toBe(200);
    expect(await statusOf(inTurkmen, 'tk')).toBe(200);
    expect(await statusOf(other, 'ru')).toBe(404);
    expect(complaints).toEqual([]);
    await close();
  },
);

it('a release stands in the calendar of its month, is moved there, and called off', async () => {
  const item = await write('en', 'A hall in March');
  const { id } = await planFor('2031-03-05T06:00:00.000Z', item);
  const { page, complaints, close } = await openAdmin('editor');
  await openCalendar(page, 'month=2031-03');
  const day = page.locator('[data-day="2031-03-05"]');
  expect(await day.innerText()).toMatch(/11:00\s+◷\s+Goes out\s+A hall in March\s+English/);
  await day.getByRole('button', { name: 'Move' }).click();
  await day.locator('#eyvan-schedule-at input').fill('2031-03-07 09:30');
  await page.keyboard.press('Enter');
  await day.locator('[data-act=move]').click();
  const later = page.locator('[data-day="2031-03-07"]');
  await later.getByText('A hall in March').waitFor();
  expect(await releaseOf(id)).toMatchObject({ at: '2031-03-07T04:30:00.000Z', state: 'planned' });
  expect(await day.innerText()).not.toContain('A hall');
  await later.getByRole('button', { name: 'Call off' }).click();
  await later.locator('[data-act=call-off]').click();
  await later.getByText('A hall in March').waitFor({ state: 'detached' });
  expect(await releaseOf(id)).toMatchObject({ state: 'cancelled' });
  expect(complaints).toEqual([]);
  await close();
});

it('deadlines and events stand beside releases, in all languages or in one', async () => {
  const dueAt = '2032-05-10T06:00:00.000Z';
  await write('fa', 'تا دهم', { dueAt });
  const event = await editor.create(
    'events',
    {
      language: 'tk',
      title: 'Dizaýn günleri',
      categories: [category],
      startsAt: '2032-05-11T20:00:00.000Z',
      timeZone: 'Europe/Paris',
    },
    '?draft=true',
  );
  const { page, complaints, close } = await openAdmin('journalist', { language: 'fa' });
  await openCalendar(page, 'month=2032-05&view=list');
  expect(await page.locator('h1').innerText()).toContain('اردیبهشت');
  const days = page.locator('.eyvan-calendar__list section');
  // At ten in the evening of the eleventh in Paris it is the twelfth in Ashgabat: an event is on its own day.
  expect(await days.count()).toBe(2);
  expect(await days.nth(1).innerText()).toContain('22:00');
  expect(await days.nth(1).locator('a').getAttribute('href')).toContain(event.id);
  await page.selectOption('.eyvan-calendar select', 'fa');
  await page.click('.eyvan-calendar form button');
  await page.waitForURL(/language=fa/);
  await page.waitForFunction(() => document.querySelectorAll('.eyvan-calendar__list section').length === 1);
  expect(await days.first().innerText()).toContain('تا دهم');
  expect(complaints).toEqual([]);
  await close();
});

it('a journalist sees what is coming, and moves nothing; who is not signed in is asked to', async () => {
  const item = await write('en', 'A hall in April');
  await planFor('2031-04-05T06:00:00.000Z', item);
  const { page, close } = await openAdmin('journalist');
  expect(await page.locator('#eyvan-release-together').count()).toBe(0);
  await page.locator('[data-list=next] a', { hasText: 'Calendar' }).click();
  await page.waitForURL(`${newsroom.cmsUrl}/admin/calendar`);
  await openCalendar(page, 'month=2031-04');
  await page.getByText('A hall in April').waitFor();
  expect(await page.locator('.eyvan-calendar__actions').count()).toBe(0);
  await close();
  const { page: anonymous, close: closeAnonymous } = await openPage(browser, [newsroom.cmsUrl]);
  await anonymous.goto(`${newsroom.cmsUrl}/admin/calendar?month=2031-04`);
  await anonymous.waitForURL(/\/admin\/login\?redirect=/);
  expect(await anonymous.content()).not.toContain('A hall in April');
  await closeAnonymous();
});

it.each<Look>([
  { language: 'tk' },
  { language: 'fa', theme: 'dark' },
  { language: 'fa', width: 390 },
  { language: 'tk', theme: 'dark', width: 390 },
])('axe finds nothing serious in the calendar, and nothing runs over its edge: %j', async (look) => {
  const item = await write('fa', 'نمایشگاهی که در ماه مه باز می‌شود');
  await planFor('2031-05-05T06:00:00.000Z', item);
  const { page, close } = await openAdmin('editor', look);
  for (const view of ['month', 'list']) {
    await openCalendar(page, `month=2031-05&view=${view}`);
    await page.getByText('نمایشگاهی که در ماه مه').first().waitFor();
    await page.waitForFunction(() => document.title !== '');
    expect(await findGrave(page)).toEqual([]);
    const { inner, outer } = await page.evaluate(() => ({
      inner: document.documentElement.scrollWidth,
      outer: document.documentElement.clientWidth,
    }));
    expect(inner).toBeLessThanOrEqual(outer);
  }
  await close();
});
