import { gzipSync } from 'node:zlib';
import type { Browser, Request } from 'playwright-core';
import { openBrowser } from '../e2e/browser';
import { round } from './quantile';

const kinds = ['document', 'stylesheet', 'script', 'font', 'image'] as const;
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

/** Code within the page itself, as it would weigh in a file; data (JSON-LD) is none. */
function weighInlineScripts(html: string): number {
  const codes = [...html.matchAll(/<script\b(?![^>]*(?:\bsrc=|ld\+json))[^>]*>([^]*?)<\/script>/g)];
  return codes.length === 0 ? 0 : gzipSync(codes.map(([, code]) => code).join('')).length;
}

async function weighPage(browser: Browser, url: string) {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  const response = await page.goto(url, { waitUntil: 'networkidle' });
  if (response?.status() !== 200) throw new Error(`${url} answered ${response?.status()}`);
  const bytes = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<(typeof kinds)[number], number>;
  for (const request of requests) {
    const kind = kinds.find((one) => one === request.resourceType());
    if (kind) bytes[kind] += (await request.sizes()).responseBodySize;
  }
  bytes.script += weighInlineScripts(await response.text());
  await context.close();
  const toKb = (count: number) => round(count / 1000);
  const { document, stylesheet, script, font, image } = bytes;
  return {
    htmlKb: toKb(document),
    cssKb: toKb(stylesheet),
    scriptsKb: toKb(script),
    fontsKb: toKb(font),
    togetherKb: toKb(document + stylesheet + script + font),
    picturesKb: toKb(image),
  };
}

/** What pages weigh on the wire (compressed, 1 KB = 1000 bytes) for a browser on a phone that was never here before. */
export async function weighPages(urls: Record<string, string>) {
  const weights: Record<string, Awaited<ReturnType<typeof weighPage>>> = {};
  const browser = await openBrowser();
  try {
    for (const [name, url] of Object.entries(urls)) weights[name] = await weighPage(browser, url);
  } finally {
    await browser.close();
  }
  return weights;
}
