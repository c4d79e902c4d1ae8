import { waitFor } from '@eyvan/test-kit';
import type { Browser } from 'playwright-core';
import { signIn } from './admin-api';
import { openBrowser, openPage } from './browser';
import { openNewsroom, type Newsroom } from './open-newsroom';

// What an editor writes as the colour of a field is what readers see it in, by day and by night.
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

/** The colours of two marks, in the order of the fields, as a browser without scripts draws them. */
async function coloursIn(colorScheme: 'light' | 'dark', forcedColors: 'active' | 'none' = 'none') {
  const { page, complaints, close } = await openPage(browser, [newsroom.siteUrl], {
    colorScheme,
    forcedColors,
    javaScriptEnabled: false,
  });
  await page.goto(`${newsroom.siteUrl}/fa/fields`);
  const colours = await Promise.all(
    ['design', 'music'].map((field) =>
      page
        .locator(`.field-mark[data-field=${field}]`)
        .evaluate((mark) => [getComputedStyle(mark).color, getComputedStyle(mark).display]),
    ),
  );
  expect(complaints).toEqual([]);
  await close();
  return colours;
}

it('are the dyes of the sample, as ever', async () => {
  expect(await coloursIn('light')).toEqual([
    ['rgb(142, 27, 27)', 'block'],
    ['rgb(143, 99, 0)', 'block'],
  ]);
  expect(await coloursIn('dark')).toEqual([
    ['rgb(232, 112, 92)', 'block'],
    ['rgb(235, 192, 69)', 'block'],
  ]);
  expect((await coloursIn('light', 'active')).map(([, display]) => display)).toEqual(['none', 'none']);
});

it('are what an editor makes of them, within moments', async () => {
  const editor = await signIn(newsroom, 'editor');
  const [music] = await editor.find('/categories?where[code][equals]=music');
  await editor.update('categories', music!.id, { color: '#123ABC' });
  const css = () => fetch(`${newsroom.siteUrl}/fa/fields.css`).then((answer) => answer.text());
  await waitFor(css, (text) => text.includes("[data-field='music']{--field:#123abc}"));
  const [[design], [colour]] = (await coloursIn('light')) as [string[], string[]];
  expect([design, colour]).toEqual(['rgb(142, 27, 27)', 'rgb(18, 58, 188)']);
  const [, [lit]] = (await coloursIn('dark')) as [string[], string[]];
  expect(lit).toMatch(/^oklch\(0\.75 /);
});

it('are not what nobody could see', async () => {
  const editor = await signIn(newsroom, 'editor');
  const [film] = await editor.find('/categories?where[code][equals]=film');
  await expect(editor.update('categories', film!.id, { color: '#FFFFFF' })).rejects.toThrow(
    /answered 400.*too pale for the pages/,
  );
});
