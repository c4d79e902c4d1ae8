import type { Browser, Page } from 'playwright-core';
import { waitFor, type Doc, type Person } from '@eyvan/test-kit';
import { signIn } from './admin-api';
import { findGrave } from './axe';
import { formReady, publish, signInAdmin, takeOverWhenAsked, untilSaved } from './admin-page';
import { openBrowser, openPage } from './browser';
import { openNewsroom, type Newsroom } from './open-newsroom';

// An event as those fill it in who announce it: when, where, who comes, and what is written about it.
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

const makeEvent = (language: string, title: string, more: Record<string, unknown> = {}) =>
  editor.create(
    'events',
    {
      language,
      title,
      summary: title,
      startsAt: '2027-03-01T05:00:00.000Z',
      timeZone: 'Asia/Ashgabat',
      categories: [design],
      ...more,
    },
    more._status ? '' : '?draft=true',
  );

interface Look {
  role?: string;
  width?: number;
  theme?: 'light' | 'dark';
}

/** The admin in a language, in a browser that stands far from the newsroom. */
async function openAdmin(language: string, { role = 'editor', width = 1400, theme = 'light' }: Look = {}) {
  const admin = await openPage(browser, [newsroom.siteUrl, newsroom.cmsUrl], {
    timezoneId: 'America/Los_Angeles',
    viewport: { width, height: 1100 },
    bypassCSP: true,
  });
  const url = newsroom.cmsUrl;
  await admin.page.context().addCookies([
    { name: 'payload-lng', value: language, url },
    { name: 'payload-theme', value: theme, url },
  ]);
  await takeOverWhenAsked(admin.page);
  await signInAdmin(admin.page, url, role);
  return admin;
}

async function openFacts(page: Page, { id }: Doc, language: string) {
  await page.goto(`${newsroom.cmsUrl}/admin/collections/events/${id}?locale=${language}`);
  await formReady(page);
  await page.locator('.tabs-field__tab-button').nth(1).click();
  await page.locator('#field-timeZone').waitFor();
}

const storedOf = async ({ id }: Doc) =>
  (await editor.find(`/events?draft=true&depth=0&where[id][equals]=${id}`))[0] as Record<string, unknown>;

/** Chooses by typing a part of the name, and Enter. */
async function chooseByName(page: Page, field: string, typed: string, value: string) {
  await page.locator(field).focus();
  await page.keyboard.type(typed);
  await page.locator(`[role=option][data-value="${value}"][aria-selected=true]`).waitFor();
  await page.keyboard.press('Enter');
}

it('a Persian admin: the Persian day, a zone by its name, a list that is pasted, by keyboard', async () => {
  const event = await makeEvent('fa', 'شب فرش در موزه');
  const { page, complaints, close } = await openAdmin('fa');
  await openFacts(page, event, 'fa');
  // By the clocks of the event, and by the calendar of the one who reads.
  expect(await page.inputValue('#field-startsAt input')).toBe('2027-03-01 10:00');
  const day = page.locator('#field-startsAt').locator('xpath=..').locator('.eyvan-persian-day');
  expect(await day.innerText()).toBe('دوشنبه ۱۰ اسفند ۱۴۰۵');

  await page.waitForFunction(() =>
    (document.querySelector('#field-timeZone') as HTMLInputElement).value.includes('ترکمنستان'),
  );
  const zone = page.getByRole('combobox', { name: 'منطقه زمانی' });
  expect(await zone.getAttribute('aria-expanded')).toBe('false');
  await zone.focus();
  await page.keyboard.press('ArrowDown');
  // The newsroom's own first.
  expect(await page.locator('[role=option][aria-selected=true]').getAttribute('data-value')).toBe(
    'Asia/Ashgabat',
  );
  expect(await zone.getAttribute('aria-activedescendant')).toBe(
    await page.locator('[role=option][aria-selected=true]').getAttribute('id'),
  );
  await page.keyboard.press('Escape');
  expect(await zone.getAttribute('aria-expanded')).toBe('false');
  await chooseByName(page, '#field-timeZone', 'ایران', 'Asia/Tehran');
  expect(await page.inputValue('#field-startsAt input')).toBe('2027-03-01 10:00');
  await waitFor(
    () => storedOf(event),
    ({ timeZone }) => timeZone === 'Asia/Tehran',
  );
  expect(await storedOf(event)).toMatchObject({ startsAt: '2027-03-01T06:30:00.000Z' });

  await page.locator('.eyvan-paste-list summary').focus();
  await page.keyboard.press('Enter');
  const box = page.locator('.eyvan-paste-list textarea');
  await box.fill('ترکیه، کارگاه نمونه، برخط\nKazakhstan\tStudio\nاتلانتیس، افلاطون');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('[data-added="2"]').waitFor();
  await page.locator('[data-unread="1"]').waitFor();
  expect(await box.inputValue()).toBe('اتلانتیس، افلاطون');
  await waitFor(
    () => storedOf(event),
    ({ participants }) => (participants as unknown[]).length === 2,
  );
  expect((await storedOf(event)).participants).toMatchObject([
    { country: 'TR', name: 'کارگاه نمونه', attendance: 'online' },
    { country: 'KZ', name: 'Studio', attendance: 'offline' },
  ]);
  await page.locator('#field-participants').getByText('ترکیه · کارگاه نمونه').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it('a venue with a link to a map, on an event, its page, and in the API', async () => {
  const event = await makeEvent('tk', 'Haly agşamy');
  const { page, complaints, close } = await openAdmin('tk');
  await page.goto(`${newsroom.cmsUrl}/admin/collections/venues/create?locale=tk`);
  await page
    .locator('form.collection-edit__form[data-form-ready=true], form.collection-edit__form')
    .first()
    .waitFor();
  await page.fill('#field-name', 'Şekillendiriş sungaty muzeýi');
  await page.fill('#field-address', 'Aşgabat, Alişer Nowaýy köçesi');
  await page
    .locator('.eyvan-map-link input')
    .fill('https://yandex.com/maps/?ll=58.1%2C37.1&whatshere%5Bpoint%5D=58.3802%2C37.9501');
  expect(await page.inputValue('#field-latitude')).toBe('37.9501');
  expect(await page.inputValue('#field-longitude')).toBe('58.3802');
  await page.locator('.eyvan-map-link input').fill('https://maps.app.goo.gl/abc');
  await page.getByText('Bu salgylanma hiç ýeri görkezmeýär', { exact: false }).waitFor();
  await page.click('#action-save');
  await page.waitForURL(/venues\/[0-9a-f-]{36}/);

  await openFacts(page, event, 'tk');
  await page.click('#field-venue .rs__control');
  await page.locator('.rs__option', { hasText: 'Şekillendiriş' }).click();
  await untilSaved(page);
  await waitFor(
    () => storedOf(event),
    ({ venue }) => Boolean(venue),
  );
  await publish(page);
  const item = await newsroom.client.getEvent(event.itemId, 'tk');
  expect(item.venue).toMatchObject({
    name: 'Şekillendiriş sungaty muzeýi',
    address: 'Aşgabat, Alişer Nowaýy köçesi',
    coordinates: { latitude: 37.9501, longitude: 58.3802 },
  });
  await waitFor(
    () => page.goto(item.url).then((answer) => answer!.status()),
    (status) => status === 200,
  );
  expect(await page.locator('.event-facts').innerText()).toContain('Şekillendiriş sungaty muzeýi');
  const data = await page.locator('script[type="application/ld+json"]').allInnerTexts();
  expect(data.join()).toContain('"latitude":37.9501');
  expect(complaints).toEqual([]);
  await close();
});

it('a public event that moves: its former date is kept, and to say so is proposed', async () => {
  const event = await makeEvent('tk', 'Göçürilen agşam', {
    endsAt: '2027-03-01T07:00:00.000Z',
    _status: 'published',
  });
  const { page, complaints, close } = await openAdmin('tk');
  await openFacts(page, event, 'tk');
  expect(await page.locator('.eyvan-moved').count()).toBe(0);
  await page.fill('#field-startsAt input', '2027-04-02 18:00');
  await page.keyboard.press('Enter');
  await page.locator('.eyvan-moved', { hasText: '2027-03-01 10:00' }).waitFor();
  await page.locator('#eyvan-say-moved').focus();
  await page.keyboard.press('Enter');
  await waitFor(
    () => storedOf(event),
    ({ eventStatus }) => eventStatus === 'rescheduled',
  );
  expect(await storedOf(event)).toMatchObject({
    startsAt: '2027-04-02T13:00:00.000Z',
    // As long as before.
    endsAt: '2027-04-02T15:00:00.000Z',
    previousStartsAt: '2027-03-01T05:00:00.000Z',
  });
  await publish(page);
  const item = await newsroom.client.getEvent(event.itemId, 'tk');
  expect(item).toMatchObject({ status: 'rescheduled', previousStartsAt: '2027-03-01T10:00:00+05:00' });
  expect(complaints).toEqual([]);
  await close();
});

it('the news of an event are seen beside it, and another is linked from there, on a phone', async () => {
  const event = await makeEvent('tk', 'Habarly agşam', { _status: 'published' });
  const news = await editor.create('news', {
    language: 'tk',
    headline: 'Haly barada täze habar',
    summary: 'Haly.',
    categories: [design],
    _status: 'published',
  });
  const { page, complaints, close } = await openAdmin('tk', { width: 390 });
  await openFacts(page, event, 'tk');
  const panel = page.locator('.eyvan-event-news');
  await panel.getByText('Bu çäräniň adyny tutýan habar heniz ýok.').waitFor();
  await panel.locator('input').fill('TÄZE HABAR');
  await page.keyboard.press('Enter');
  await panel.locator(`[data-link="${news.id}"]`).focus();
  await page.keyboard.press('Enter');
  await panel.locator('[data-list=linked] a', { hasText: 'Haly barada täze habar' }).waitFor();
  const [stored] = await editor.find(`/news?draft=true&depth=0&where[id][equals]=${news.id}`);
  expect(stored).toMatchObject({ relatedEvents: [event.id] });
  // Nothing is wider than the phone.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(complaints).toEqual([]);
  await close();
});

it('a country is chosen by its name, where a city or an organization has one', async () => {
  const { page, complaints, close } = await openAdmin('tk');
  await page.goto(`${newsroom.cmsUrl}/admin/collections/organizations/create?locale=tk`);
  await page.fill('#field-name', 'Nusgalyk ussahana');
  await chooseByName(page, '#field-country', 'gazag', 'KZ');
  expect(await page.inputValue('#field-country')).toBe('Gazagystan');
  // What is typed and not chosen is forgotten.
  await page.keyboard.type('Atlantida');
  await page.locator('.eyvan-combobox__status[data-empty=true]').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.inputValue('#field-country')).toBe('Gazagystan');
  await page.click('#action-save');
  await page.waitForURL(/organizations\/[0-9a-f-]{36}/);
  const [stored] = await editor.find('/organizations?locale=tk&where[country][equals]=KZ');
  expect(stored).toMatchObject({ country: 'KZ' });
  expect(complaints).toEqual([]);
  await close();
});

it('a journalist reads venues, and changes none', async () => {
  const venue = await editor.create('venues', { name: 'Zal', latitude: 37.9, longitude: 58.3 }, '?locale=tk');
  const { page, close } = await openAdmin('tk', { role: 'journalist' });
  await page.goto(`${newsroom.cmsUrl}/admin/collections/venues/${venue.id}?locale=tk`);
  await page.locator('#field-name').waitFor();
  expect(await page.locator('#field-name').isDisabled()).toBe(true);
  expect(await page.locator('#action-save').count()).toBe(0);
  expect(await page.locator('.eyvan-map-link').count()).toBe(0);
  const answer = await page.request.patch(`${newsroom.cmsUrl}/api/venues/${venue.id}?locale=tk`, {
    data: { name: 'Başga' },
  });
  expect(answer.status()).toBe(403);
  await close();
});

it.each([
  ['tk', 'light'],
  ['fa', 'dark'],
] as const)(
  'nothing grave is found in the facts of an event or in a venue: %s, %s',
  async (language, theme) => {
    const event = await makeEvent(language, 'Axe', { participants: [{ country: 'TM', name: 'A' }] });
    const venue = await editor.create('venues', { name: 'Zal' }, '?locale=en');
    const { page, close } = await openAdmin(language, { theme });
    await openFacts(page, event, language);
    await page.locator('.eyvan-paste-list summary').click();
    await page.locator('.eyvan-paste-list textarea').waitFor();
    await page.locator('.eyvan-event-news p').first().waitFor();
    await page.locator('#field-timeZone').focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('[role=option]').first().waitFor();
    for (const part of ['.eyvan-combobox', '.eyvan-paste-list', '.eyvan-event-news'])
      expect([part, await findGrave(page, part)]).toEqual([part, []]);
    await page.goto(`${newsroom.cmsUrl}/admin/collections/venues/${venue.id}?locale=${language}`);
    await page.locator('.eyvan-map-link').waitFor();
    expect(await findGrave(page, '.eyvan-map-link')).toEqual([]);
    await close();
  },
);
