import { findAddresses } from '@eyvan/locales/typography';
import { toLinkAddress } from '../../content/text/web-address';

/** A stretch of text: words, or an address on the web. */
export interface Stretch {
  text: string;
  /** The address as it goes into a link; null for words. */
  url: string | null;
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
  for (const found of findAddresses(text)) {
    const address = text.slice(found.start, found.end);
    const url = toAddress(address);
    if (!url) continue;
    if (found.start > end) stretches.push({ text: text.slice(end, found.start), url: null });
    stretches.push({ text: address, url });
    end = found.end;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), url: null });
  return stretches;
}
