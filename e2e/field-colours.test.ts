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

/** The colours in which a browser without scripts draws the mark of design and its dot above a headline. */
async function coloursIn(colorScheme: 'light' | 'dark', forcedColors: 'active' | 'none' = 'none') {
  const { page, complaints, close } = await openPage(browser, [newsroom.siteUrl], {
    colorScheme,
    forcedColors,
    javaScriptEnabled: false,
  });
  await page.goto(`${newsroom.siteUrl}/fa/fields/design`);
  const mark = await page
    .locator('.field-mark[data-field=design] svg')
    .evaluate((drawn) => getComputedStyle(drawn).fill);
  const dot = await page
    .locator('.kicker li:has(a[href$="/fields/design"])')
    .first()
    .evaluate((item) => {
      const drawn = item.querySelector('svg path');
      return drawn ? getComputedStyle(drawn).fill : getComputedStyle(item, '::before').backgroundColor;
    });
  const isSeen = await page.locator('.field-mark').first().isVisible();
  expect(complaints).toEqual([]);
  await close();
  return { mark, dot, isSeen };
}

const both = (colour: string) => ({ mark: colour, dot: colour, isSeen: true });

it('are the dyes of the sample, as ever', async () => {
  expect(await coloursIn('light')).toEqual(both('rgb(142, 27, 27)'));
  expect(await coloursIn('dark')).toEqual(both('rgb(232, 112, 92)'));
  expect(await coloursIn('light', 'active')).toMatchObject({ isSeen: false });
});

it('are what an editor makes of them, within moments, on pages that name the field', async () => {
  const editor = await signIn(newsroom, 'editor');
  const [design] = await editor.find('/categories?where[code][equals]=design');
  await editor.update('categories', design!.id, { color: '#123ABC' });
  for (const path of ['/fa/fields/design', '/tk', '/tk/news'])
    await waitFor(
      () => fetch(newsroom.siteUrl + path).then((answer) => answer.text()),
      (html) => html.includes('light-dark(#123abc,'),
    );
  expect(await coloursIn('light')).toEqual(both('rgb(18, 58, 188)'));
  const night = await coloursIn('dark');
  expect(night).toEqual(both(night.mark));
  const [red = 0, green = 0, blue = 0] = night.mark.match(/\d+/g)!.map(Number);
  expect([red > 100, green > 100, blue > red]).toEqual([true, true, true]);
  expect(await coloursIn('light', 'active')).toMatchObject({ isSeen: false });
});

it('are not what nobody could see', async () => {
  const editor = await signIn(newsroom, 'editor');
  const [film] = await editor.find('/categories?where[code][equals]=film');
  await expect(editor.update('categories', film!.id, { color: '#FFFFFF' })).rejects.toThrow(
    /answered 400.*too pale for the pages/,
  );
});
