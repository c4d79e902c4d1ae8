import type { Browser, Page } from 'playwright-core';
import { waitFor, type Person } from '@eyvan/test-kit';
import { signIn } from './admin-api';
import { openBrowser, openPage } from './browser';
import { formReady, signInAdmin, takeOverWhenAsked } from './admin-page';
import { openNewsroom, type Newsroom } from './open-newsroom';

// An hour is that of the event or of the newsroom, wherever the one sits who types it.
let newsroom: Newsroom;
let browser: Browser;
let editor: Person;
let design: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await openBrowser();
  editor = await signIn(newsroom, 'editor');
  design = (await editor.find('/categories?where[code][equals]=design'))[0]!.id;
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

const makeEvent = (language: string, title: string) =>
  editor.create(
    'events',
    {
      language,
      title,
      summary: title,
      startsAt: '2027-03-01T05:00:00.000Z',
      timeZone: 'Asia/Ashgabat',
      categories: [design],
    },
    '?draft=true',
  );
const makeNews = (headline: string) =>
  editor.create(
    'news',
    { language: 'en', headline, summary: 'A sample summary.', categories: [design] },
    '?draft=true',
  );

/** The admin of an editor, in a language, in a browser that stands in a zone. */
async function openDesk(language: string, timezoneId: string) {
  const desk = await openPage(browser, [newsroom.siteUrl, newsroom.cmsUrl], {
    timezoneId,
    viewport: { width: 1400, height: 1100 },
  });
  await desk.page.context().addCookies([{ name: 'payload-lng', value: language, url: newsroom.cmsUrl }]);
  await takeOverWhenAsked(desk.page);
  await signInAdmin(desk.page, newsroom.cmsUrl, 'editor');
  return desk;
}

const open = async (page: Page, slug: string, id: string, language: string) => {
  await page.goto(`${newsroom.cmsUrl}/admin/collections/${slug}/${id}?locale=${language}`);
  await formReady(page);
};
const hoursIn = (page: Page, field: string) => page.inputValue(`#field-${field} input`);

describe.each([
  ['tk', 'Europe/Paris', 'Haly agşamy'],
  ['fa', 'America/Los_Angeles', 'شب فرش در موزه'],
] as const)('an editor with the admin in %s, in %s', (language, timezoneId, title) => {
  it('reads and types the hours of the place of an event', async () => {
    const { id, itemId } = await makeEvent(language, title);
    const { page, close } = await openDesk(language, timezoneId);
    await open(page, 'events', id, language);
    await page.locator('.tabs-field__tab-button').nth(1).click();
    expect(await hoursIn(page, 'startsAt')).toBe('2027-03-01 10:00');
    await page.fill('#field-startsAt input', '2027-03-02 09:30');
    await page.keyboard.press('Enter');
    await page.fill('#field-endsAt input', '2027-03-02 23:45');
    await page.keyboard.press('Enter');
    const stored = () => editor.find(`/events?draft=true&depth=0&where[id][equals]=${id}`);
    await waitFor(stored, ([doc]) => doc?.endsAt === '2027-03-02T18:45:00.000Z');
    expect((await stored())[0]).toMatchObject({ startsAt: '2027-03-02T04:30:00.000Z' });

    // In another zone the hours stay what they are.
    await page.fill('#field-timeZone', 'istanbul');
    await page.locator('[role=option][data-value="Europe/Istanbul"]').waitFor();
    await page.keyboard.press('Enter');
    expect(await hoursIn(page, 'startsAt')).toBe('2027-03-02 09:30');
    await waitFor(stored, ([doc]) => doc?.startsAt === '2027-03-02T06:30:00.000Z');
    await page.reload();
    await formReady(page);
    await page.locator('.tabs-field__tab-button').nth(1).click();
    expect(await hoursIn(page, 'endsAt')).toBe('2027-03-02 23:45');

    await editor.update('events', id, { _status: 'published' });
    const item = await newsroom.client.getEvent(itemId, language);
    expect(item.startsAt).toBe('2027-03-02T09:30:00+03:00');
    await page.goto(
      `${newsroom.cmsUrl}/admin/collections/events?columns=%5B%22title%22%2C%22startsAt%22%5D&search=${itemId}`,
    );
    await page.getByText('2027-03-02 09:30 (Europe/Istanbul)').waitFor();
    await close();
  });

  it('plans a publication in the hours of the newsroom, and sees what is planned', async () => {
    const { id } = await makeNews(`Planned from ${timezoneId}`);
    const { page, close } = await openDesk(language, timezoneId);
    await open(page, 'news', id, 'en');
    await page.click('.eyvan-schedule summary');
    // Nothing is public yet: there is nothing to withdraw.
    expect(await page.locator('.eyvan-schedule input[name=eyvan-schedule-action]').count()).toBe(1);
    await page.fill('#eyvan-schedule-at input', '2030-05-06 18:00');
    await page.keyboard.press('Enter');
    await page.click('#eyvan-schedule-save');
    await page.locator('.eyvan-editions__row[aria-current]').getByText('2030-05-06 18:00').waitFor();
    const [doc] = await editor.find(`/news?draft=true&depth=0&where[id][equals]=${id}`);
    expect(doc).toMatchObject({ scheduled: { action: 'publish', at: '2030-05-06T13:00:00.000Z' } });
    await page.goto(`${newsroom.cmsUrl}/admin/collections/news`);
    await page.locator('tr', { hasText: timezoneId }).getByText('2030-05-06 18:00').waitFor();
    await close();
  });
});

it('what is missing is said when it is planned, and the panel knows what was published without a reload', async () => {
  const { id, itemId } = await makeNews('To be published at once');
  await editor.update('news', id, { categories: [] }, '?draft=true');
  const { page, close } = await openDesk('en', 'Asia/Ashgabat');
  await open(page, 'news', id, 'en');
  await page.click('.eyvan-schedule summary');
  await page.fill('#eyvan-schedule-at input', '2030-05-06 18:00');
  await page.keyboard.press('Enter');
  await page.click('#eyvan-schedule-save');
  expect(await page.locator('.eyvan-schedule__refusal').innerText()).toContain('creative field');
  await editor.update('news', id, { categories: [design] }, '?draft=true');
  await page.reload();
  await formReady(page);
  await page.click('#action-save');
  await page.locator('.eyvan-editions__row[aria-current][data-state=public]').waitFor();
  const link = page.locator('.eyvan-editions__link a');
  expect(await link.getAttribute('href')).toContain(`/en/news/${itemId}/`);
  await close();
});
