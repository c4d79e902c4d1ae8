import { toLinkAddress } from '../../content/text/web-address';

/** A stretch of text: words, or an address on the web. */
export interface Stretch {
  text: string;
  /** The address as it goes into a link; null for words. */
  url: string | null;
}

// What no address holds, in any of our languages: spaces, angle brackets, quotation marks, and the commas, stops and
// brackets of Persian, Arabic and Chinese, which stand right after an address without a space.
const candidate =
  /(?<![\w/@.-])(?:https?:\/\/|www\.)[^\s<>"«»“”„‘’‹›،؛؟。，、；：！？（）《》「」【】…]{1,2000}/giu;
const trailing = /[.,;:!?'*_~|\\]+$/;
const brackets = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
] as const;

const count = (text: string, character: string) => text.split(character).length - 1;

/** Takes off what belongs to the sentence: its full stop, and a bracket that was opened before the address. */
function trimAddress(text: string): string {
  let address = text;
  for (;;) {
    const before = address;
    address = address.replace(trailing, '');
    const isOpenedBefore = brackets.some(
      ([open, close]) => address.endsWith(close) && count(address, close) > count(address, open),
    );
    if (isOpenedBefore) address = address.slice(0, -1);
    if (address === before) return address;
  }
}

/** Where the counting detours of search engines and messengers lead. */
function toGoal(url: URL): URL {
  const isDetour =
    (/(?:^|\.)google\.[a-z.]{2,6}$/.test(url.hostname) && url.pathname === '/url') ||
    (/(?:^|\.)facebook\.com$/.test(url.hostname) && url.pathname === '/l.php') ||
    (url.hostname === 't.me' && url.pathname === '/iv');
  const goal = ['q', 'url', 'u']
    .map((name) => url.searchParams.get(name) ?? '')
    .find((one) => /^https?:/.test(one));
  return isDetour && goal && URL.canParse(goal) ? new URL(goal) : url;
}

/**
 * An address that the editor can keep in a link, in its normal form; null for what is none: other schemes
 * (`javascript:`), hosts without a dot, and relative addresses where `base` is not given.
 */
export function toAddress(href: string, base?: string): string | null {
  const written = href.trim().replace(/^www\./i, 'https://www.');
  if (!URL.canParse(written, base)) return null;
  const url = toGoal(new URL(written, base));
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return toLinkAddress(url.href);
  // The editor encodes the whole of an address whose host has no dot, and thereby breaks it.
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : null;
}

/** Finds the bare web addresses in a text (`https://…`, `http://…`, `www.…`). The stretches together are the text. */
export function splitAddresses(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(candidate)) {
    const address = trimAddress(match[0]);
    const url = toAddress(address);
    if (!url) continue;
    if (match.index > end) stretches.push({ text: text.slice(end, match.index), url: null });
    stretches.push({ text: address, url });
    end = match.index + address.length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), url: null });
  return stretches;
}
