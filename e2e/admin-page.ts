import type { Page, Response } from 'playwright-core';
import sharp from 'sharp';
import { password } from './seed-once.mjs';

// What people do at the admin, by its fields and buttons.

export async function signInAdmin(page: Page, cmsUrl: string, role: string) {
  await page.goto(`${cmsUrl}/admin/login`);
  await page.fill('#field-email', `${role}@eyvan.example`);
  await page.fill('#field-password', password);
  await page.click('button[type=submit]');
  await page.waitForURL(`${cmsUrl}/admin`);
}

/** Waits until the form keeps what is typed into it. */
export const formReady = (page: Page) =>
  page.locator('form.collection-edit__form[data-form-ready=true]').waitFor();

/** Opens an edition in its own language: in another, the form would load once more by itself. */
export async function openNews(page: Page, cmsUrl: string, id: string, language: string) {
  await page.goto(`${cmsUrl}/admin/collections/news/${id}?locale=${language}`);
  await formReady(page);
}

export const choose = async (page: Page, field: string, text: string) => {
  await page.click(`#field-${field} .rs__control`);
  await page.locator('.rs__option', { hasText: text }).first().click();
};

/** Presses a button that stores the document, and waits until the CMS has taken it. */
async function store(page: Page, press: () => Promise<void>) {
  const isTaken = page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' &&
      /\/api\/(news|events)\/[^?]*\?(?!.*autosave)/.test(response.url()),
  );
  await press();
  await answered(await isTaken);
}

async function answered(answer: Response) {
  if (!answer.ok()) throw new Error(`The CMS answered ${answer.status()}: ${await answer.text()}`);
}

/** Waits until the bar of the form says that everything is saved. */
export const untilSaved = (page: Page) => page.locator('.eyvan-saving[data-phase=saved]').waitFor();
export const takeStep = (page: Page, stage: 'writing' | 'review' | 'approved') =>
  store(page, () => page.click(`[data-step=${stage}]`));
/** @param button the one that sends it: an original with translations asks what has changed, first */
export const publish = (page: Page, button = '#action-save') => store(page, () => page.click(button));
export async function withdraw(page: Page) {
  await page.click('.doc-controls__popup button');
  await page.click('#action-unpublish');
  const isTaken = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/api/releases'),
  );
  await page.click('#confirm-withdrawal');
  await answered(await isTaken);
}

/** Begins a news item in a language, as the admin asks for it first, and waits for its form. */
export async function beginNews(page: Page, cmsUrl: string, language: string) {
  await page.goto(`${cmsUrl}/admin/collections/news/create`);
  await page.click(`[data-language=${language}]`);
  await page.waitForURL(/news\/[0-9a-f-]{36}/);
  await formReady(page);
}

/** A window that has gone without a word keeps its lock for a minute: who comes next takes it over here. */
export const takeOverWhenAsked = (page: Page) =>
  page.addLocatorHandler(page.getByRole('button', { name: 'Take over' }), (button) => button.click());

export async function uploadPicture(page: Page, alt: string) {
  const data = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#8e1b1b' } })
    .jpeg()
    .toBuffer();
  await page.click('#field-heroImage .upload__createNewToggler');
  const drawer = page.locator('.drawer--is-open').last();
  await drawer
    .locator('input[type=file]')
    .setInputFiles({ name: 'picture.jpg', mimeType: 'image/jpeg', buffer: data });
  await drawer.locator('#field-alt').fill(alt);
  await drawer.locator('#action-save').click();
  await page.locator('.upload-relationship-details').first().waitFor();
}
