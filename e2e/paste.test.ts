import type { Browser, Page } from 'playwright-core';
import { waitFor } from '@eyvan/test-kit';
import { signIn } from './admin-api';
import { openBrowser, openPage } from './browser';
import { openNews, signInAdmin } from './admin-page';
import { openNewsroom, type Newsroom } from './open-newsroom';

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

const bullet = (words: string) =>
  `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>${words}</p>`;
const word = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><!--StartFragment-->
<h1>Felt</h1><p class=MsoNormal>Doors at <s>18:00</s> 19:00<a href="#_ftn1">[1]</a>, <a href="https://www.google.com/url?q=https://unesco.org/a&amp;sa=D">here</a></p>
${bullet('First')}${bullet('Second')}<p><img src="file:///C:/clip_image001.png"></p><!--EndFragment--></body></html>`;

/** What the browser does on Ctrl+V with this on the clipboard, or when files are dropped. */
const send = (page: Page, kind: 'paste' | 'drop', content: { html?: string; file?: string }) =>
  page.evaluate(
    ([type, { html, file }]) => {
      const data = new DataTransfer();
      if (html) data.setData('text/html', html);
      if (file) data.items.add(new File(['x'], file, { type: 'image/png' }));
      const options = { bubbles: true, cancelable: true };
      document
        .querySelector('.rich-text-lexical [contenteditable=true]')!
        .dispatchEvent(
          type === 'paste'
            ? new ClipboardEvent('paste', { ...options, clipboardData: data })
            : new DragEvent('drop', { ...options, dataTransfer: data }),
        );
    },
    [kind, content] as const,
  );

it('what comes from Word is a text of ours, and a picture is not dropped without a word', async () => {
  const editor = await signIn(newsroom, 'editor');
  const { id } = await editor.create('news', { language: 'en', headline: 'Pasted' }, '?draft=true');
  const { page, complaints, close } = await openPage(browser, [newsroom.siteUrl, newsroom.cmsUrl]);
  await signInAdmin(page, newsroom.cmsUrl, 'editor');
  await openNews(page, newsroom.cmsUrl, id, 'en');
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click();
  await send(page, 'paste', { html: word });
  const notice = page.getByText('Pictures cannot be pasted or dropped into the text');
  await notice.first().waitFor();

  const drafts = () => editor.find(`/news?draft=true&depth=0&where[id][equals]=${id}`);
  const [draft] = await waitFor(drafts, ([doc]) => JSON.stringify(doc?.body ?? '').includes('Second'));
  const { children } = (draft!.body as { root: { children: Record<string, unknown>[] } }).root;
  expect(children.filter(({ type }) => type !== 'paragraph')).toMatchObject([
    { type: 'heading', tag: 'h2' },
    { type: 'list', listType: 'bullet' },
  ]);
  expect(JSON.stringify(children)).toContain('"url":"https://unesco.org/a"');
  expect(JSON.stringify(children)).not.toMatch(/_ftn|google|clip_image/);
  expect(JSON.stringify(children)).toContain('"text":"18:00"');

  await page.reload();
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click();
  await send(page, 'drop', { file: 'photo.png' });
  await notice.first().waitFor();
  expect(complaints).toEqual([]);
  await close();
});
