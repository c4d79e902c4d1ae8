// `npm run screenshots`: the pictures of the README and of the guide to the newsroom (docs/newsroom), taken of a newsroom
// that `npm start` runs at SITE_URL and CMS_URL with the sample.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { prepareEnvironment } from './lib/environment.mjs';
import { takeNewsroomPictures } from './lib/newsroom-pictures.mjs';
import { root } from './lib/run.mjs';

const env = prepareEnvironment();
const { password } = JSON.parse(readFileSync(join(env.DATA_DIR, 'demo-accounts.json'), 'utf8'));
const folders = { readme: join(root, 'docs/images'), guide: join(root, 'docs/newsroom/images') };
for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

const save = async (page, folder, name) =>
  sharp(await page.screenshot())
    .resize(960)
    .webp({ quality: 80 })
    .toFile(join(folder, `${name}.webp`));

const list = async (locale) =>
  (await (await fetch(`${env.SITE_URL}/api/v1/news?locale=${locale}`)).json()).items;
const lead = (await list('fa')).find(({ priority }) => priority === 'lead');

const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
for (const [name, url] of [
  ['home-tk', `${env.SITE_URL}/tk`],
  ['home-fa', `${env.SITE_URL}/fa`],
  ['article-fa', lead.url],
]) {
  await page.goto(url, { waitUntil: 'networkidle' });
  await save(page, folders.readme, name);
}

await takeNewsroomPictures(browser, {
  env,
  signIn: async (onPage, role) => {
    await onPage.goto(`${env.CMS_URL}/admin/login`);
    await onPage.fill('#field-email', `${role}@eyvan.example`);
    await onPage.fill('#field-password', password);
    await onPage.click('button[type=submit]');
    await onPage.waitForURL(`${env.CMS_URL}/admin`);
  },
  save: (onPage, name) => save(onPage, folders.guide, name),
});
await browser.close();
