import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { waitFor, type Person } from '@eyvan/test-kit';
import { richText, signIn, toNews } from './admin-api';
import { openBrowser, openPage } from './browser';
import { accepting, ask, openEdge, type Edge } from './edge';
import { openNewsroom, type Newsroom } from './open-newsroom';
import { openSwitchProxy, type SwitchProxy } from './switch-proxy';

// What is not public yet, seen as a page of the site: by a link, without an account; and beside the form, as it is typed.
// The whole newsroom behind a real nginx that writes a log.
let newsroom: Newsroom;
let edge: Edge;
let editor: Person;
let browser: Browser;
let toSite: SwitchProxy;
let toEdge: SwitchProxy;
let design: string;

const canary = 'görünmez9k2w';

beforeAll(async () => {
  [toSite, toEdge] = await Promise.all([openSwitchProxy(), openSwitchProxy()]);
  edge = await openEdge([toSite.url], { EDGE_ACCESS_LOG: 'access.log' });
  toEdge.target = edge.controlUrl;
  newsroom = await openNewsroom({ edge: { url: edge.url, controlUrl: toEdge.url, toSite } });
  editor = await signIn(newsroom, 'editor');
  design = (await editor.find('/categories?where[code][equals]=design'))[0]!.id;
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
  await edge?.stop();
  await Promise.all([toSite?.close(), toEdge?.close()]);
});

const write = (language: string, headline: string, more: object = {}) =>
  editor.create(
    'news',
    {
      ...toNews(design, language, headline),
      body: richText(`${headline} ${canary}`),
      _status: 'draft',
      ...more,
    },
    '?draft=true',
  );

async function askRest(method: string, path: string, person = editor) {
  const response = await fetch(`${newsroom.cmsUrl}/api${path}`, { method, headers: person.headers });
  return { status: response.status, body: (await response.json()) as Record<string, any> };
}

async function makeLink(id: string): Promise<{ path: string; token: string; id: string }> {
  const { status, body } = await askRest('POST', `/news/${id}/preview`);
  expect([status, body]).toEqual([201, expect.anything()]);
  const { pathname } = new URL(body.url as string);
  return { path: pathname, token: pathname.split('/').at(-1)!, id: body.links.at(-1).id };
}

/** A page by its elements: in which order the head has them is chance. */
const inOrder = (html: string) => html.split(/(?=<)/).sort();

/** Every file below a folder that holds one of the words. */
function findFiles(folder: string, words: string[]): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .filter((file) => {
      const content = readFileSync(file);
      return words.some((word) => content.includes(word));
    });
}

describe('a link', () => {
  it.each([
    ['tk', 'Heniz çap edilmedik eýwan', 'ltr', 'çap edilmedi'],
    ['fa', 'ایوانی که هنوز منتشر نشده', 'rtl', 'منتشر نشده است'],
  ])(
    'shows the page in its language to somebody without an account (%s)',
    async (language, headline, dir, notice) => {
      const { id } = await write(language, headline);
      const { path } = await makeLink(id);
      const { page, complaints, close } = await openPage(browser, [edge.url]);
      const answer = await page.goto(edge.url + path);
      expect(answer!.status()).toBe(200);
      expect(answer!.headers()).toMatchObject({
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex, nofollow',
        'referrer-policy': 'no-referrer',
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      });
      expect(await page.locator('h1').textContent()).toBe(headline);
      expect(await page.locator('html').getAttribute('dir')).toBe(dir);
      expect(await page.locator('.preview-notice').textContent()).toContain(notice);
      expect(await page.locator('.item-text').textContent()).toContain(canary);
      expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('is the same page of nothing when it never was, was ended, or names another language', async () => {
    const { id } = await write('tk', 'Ýapylan salgy');
    const { path, token, id: link } = await makeLink(id);
    expect((await ask(edge.url, path)).status).toBe(200);
    expect((await askRest('DELETE', `/news/${id}/preview?link=${link}`)).status).toBe(200);
    const wrong = `/preview/tk/${'x'.repeat(43)}`;
    const said = await Promise.all(
      [path, wrong, `/preview/tk/${token}x`, `/preview/tk/pane-${'x'.repeat(43)}`].map((one) =>
        ask(edge.url, one),
      ),
    );
    for (const one of said) {
      expect([one.status, one.headers['cache-control']]).toEqual([404, 'no-store']);
      expect(inOrder(one.text)).toEqual(inOrder(said[0]!.text));
      expect(one.text).not.toContain(canary);
    }
    expect((await ask(edge.url, `/preview/fa/${token}`)).status).toBe(404);
  });
});

it('is in no file that the site or the edge keeps', async () => {
  const { id } = await write('tk', 'Hiç ýerde saklanmaýar');
  const { path, token } = await makeLink(id);
  for (const headers of Object.values(accepting))
    for (let time = 0; time < 3; time += 1)
      expect((await ask(edge.url, path, { headers })).text).toContain(canary);
  toSite.mode = 'refuse';
  const refused = await ask(edge.url, path);
  toSite.mode = 'pass';
  expect(refused.status).toBe(503);
  // What readers are refused is no place for it either.
  expect((await ask(edge.url, path, { method: 'POST' })).status).toBe(405);
  expect((await ask(edge.url, path, { method: 'GET', headers: { host: 'a b' } })).status).toBe(400);
  expect((await ask(edge.url, '/tk')).status).toBe(200);
  await waitFor(
    async () => readFileSync(join(edge.folder, 'run', 'access.log'), 'utf8'),
    (log) => log.includes('GET /tk '),
  );
  expect(findFiles(edge.folder, [canary, token])).toEqual([]);
  expect(findFiles(join(newsroom.dataDir, 'site-cache'), [canary, token])).toEqual([]);
});
