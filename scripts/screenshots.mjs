// `npm run screenshots`: the pictures of the README, taken of a newsroom that `npm start` runs at SITE_URL and CMS_URL.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { prepareEnvironment } from './lib/environment.mjs';
import { root } from './lib/run.mjs';

const env = prepareEnvironment();
const { password } = JSON.parse(readFileSync(join(env.DATA_DIR, 'demo-accounts.json'), 'utf8'));
const folder = join(root, 'docs/images');
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });

const save = async (name) =>
  sharp(await page.screenshot())
    .resize(960)
    .webp({ quality: 80 })
    .toFile(join(folder, `${name}.webp`));

const list = async (locale) =>
  (await (await fetch(`${env.SITE_URL}/api/v1/news?locale=${locale}`)).json()).items;
const lead = (await list('fa')).find(({ priority }) => priority === 'lead');

for (const [name, url] of [
  ['home-tk', `${env.SITE_URL}/tk`],
  ['home-fa', `${env.SITE_URL}/fa`],
  ['article-fa', lead.url],
]) {
  await page.goto(url, { waitUntil: 'networkidle' });
  await save(name);
}

await page.goto(`${env.CMS_URL}/admin/login`);
await page.fill('#field-email', 'editor@eyvan.example');
await page.fill('#field-password', password);
await page.click('button[type=submit]');
await page.waitForURL(`${env.CMS_URL}/admin`);
await page.goto(`${env.CMS_URL}/admin/collections/news?where[language][equals]=fa`);
await page.locator('table a').first().click();
await page.locator('.eyvan-editions').waitFor();
await page.waitForLoadState('networkidle');
await save('admin');
await browser.close();
