import { get } from 'node:http';
import { gzipSync } from 'node:zlib';
import { ask } from './ask';
import { round } from './quantile';

/** The bytes of an answer as they are sent to a browser: compressed where the server compresses. */
const countBytes = (url: string) =>
  new Promise<number>((resolve, reject) => {
    const request = get(url, { headers: { 'accept-encoding': 'gzip, deflate, br' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.once('end', () =>
        response.statusCode === 200
          ? resolve(bytes)
          : reject(new Error(`${url} answered ${response.statusCode}`)),
      );
    });
    request.once('error', reject);
    request.setTimeout(10_000, () => request.destroy(new Error(`${url} does not answer`)));
  });

const countAll = async (urls: Iterable<string>) =>
  (await Promise.all([...urls].map(countBytes))).reduce((sum, bytes) => sum + bytes, 0);

const attribute = (tag: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&');

/** Whether one of a page's letters lies in a `unicode-range`. */
function isNeeded(range: string | undefined, letters: number[]): boolean {
  if (!range) return true;
  return range.split(',').some((part) => {
    const [first, last] = part.trim().replace(/^U\+/i, '').split('-');
    const from = parseInt(first!.replaceAll('?', '0'), 16);
    const to = parseInt((last ?? first!).replaceAll('?', 'F'), 16);
    return letters.some((letter) => letter >= from && letter <= to);
  });
}

/** The fonts that a browser may load for a page: all faces whose range holds one of its letters, used or not. */
function listFonts(css: string, text: string, base: string): Set<string> {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0)!);
  const fonts = new Set<string>();
  for (const [face] of css.matchAll(/@font-face\s*\{[^}]*\}/g)) {
    const source = /url\(["']?([^"')]+)/.exec(face)?.[1];
    const range = /unicode-range:([^;}]+)/.exec(face)?.[1];
    if (source && !source.startsWith('data:') && isNeeded(range, letters))
      fonts.add(new URL(source, base).href);
  }
  return fonts;
}

/** What a page weighs on the wire, in kilobytes (1000 bytes), without its pictures. */
export async function weighPage(url: string) {
  const { text: html } = await ask(url);
  const tags = (name: string) => html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
  const links = tags('link');
  const toUrls = (found: string[], name: string) =>
    new Set(
      found
        .map((tag) => attribute(tag, name))
        .filter((address) => address !== undefined)
        .map((address) => new URL(address, url).href),
    );
  const styles = toUrls(
    links.filter((tag) => attribute(tag, 'rel') === 'stylesheet'),
    'href',
  );
  const preloadedScripts = links.filter(
    (tag) => attribute(tag, 'as') === 'script' || attribute(tag, 'rel') === 'modulepreload',
  );
  const scripts = new Set([...toUrls(tags('script'), 'src'), ...toUrls(preloadedScripts, 'href')]);
  const inlineScripts = [...html.matchAll(/<script\b(?![^>]*(?:\bsrc=|ld\+json))[^>]*>([^]*?)<\/script>/g)]
    .map(([, code]) => code)
    .join('');
  const fonts = toUrls(
    links.filter((tag) => attribute(tag, 'as') === 'font'),
    'href',
  );
  const text = html.replace(/<(script|style)\b[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
  for (const style of styles) {
    const { text: css } = await ask(style);
    for (const font of listFonts(css, text, style)) fonts.add(font);
  }
  const bytes = {
    html: await countBytes(url),
    css: await countAll(styles),
    scripts: (await countAll(scripts)) + (inlineScripts ? gzipSync(inlineScripts).length : 0),
    fonts: await countAll(fonts),
  };
  const all = Object.values(bytes).reduce((sum, one) => sum + one, 0);
  const toKb = (count: number) => round(count / 1000);
  return {
    htmlKb: toKb(bytes.html),
    cssKb: toKb(bytes.css),
    scriptsKb: toKb(bytes.scripts),
    fontsKb: toKb(bytes.fonts),
    allKb: toKb(all),
  };
}
