import { lengthMax } from '@eyvan/contract';
import type { PayloadRequest } from 'payload';
import { sayRefusal } from '../../platform/refusals/refuse';

/** Hosts as people type them: `unesco.org`, `www.unesco.org/creative`, `пример.рф/а`; not `page.html` or `1.5`. */
const bareHost =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?!(?:html?|php|aspx?|pdf|docx?|jpe?g|png)(?:$|[/?#:]))(?:\p{L}{2,63}|xn--[a-z\d-]{2,59})(?::\d{1,5})?(?:[/?#]|$)/iu;
const mailbox = /^[^\s@/:?#]+@[^\s@/:?#]+\.[^\s@/:?#]{2,}$/;
const phone = /^\+\d[\d\s().-]{4,30}$/;

// Under a scheme without `//`, as of telephones, `URL` keeps spaces that no program can dial.
const telephone = (url: URL) => `tel:${decodeURI(url.pathname).replace(/[^\d+*#;=a-z,-]/gi, '')}`;

/** An address with what people leave out. */
function complete(written: string): string {
  const address = written.trim();
  if (mailbox.test(address)) return `mailto:${address}`;
  if (phone.test(address)) return `tel:${address}`;
  return bareHost.test(address) ? `https://${address}` : address;
}

/**
 * An address on the web (http or https) in its normal form (WHATWG URL), completed where its scheme was left out;
 * null for what is none.
 */
export function toWebAddress(written: string): string | null {
  const address = complete(written);
  if (address.length > lengthMax.url || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return /^https?:$/.test(protocol) && href.length <= lengthMax.url ? href : null;
}

/**
 * Where a link of running text may lead, in its normal form: the web, a mailbox, a telephone, a place on this site
 * (`/…`) or on the page (`#…`). Null for anything else, as `javascript:`.
 */
export function toLinkAddress(written: string | null | undefined): string | null {
  const address = complete(written ?? '');
  if (/^(?:\/(?![/\\])|#)/.test(address)) return address;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'tel:') return /\d/.test(url.pathname) ? telephone(url) : null;
  if (url.protocol === 'mailto:') return url.pathname.includes('@') ? url.href : null;
  return toWebAddress(address);
}

/** Checks an optional address on the web. For Payload's `validate`. */
export function webAddress(value: unknown, { req }: { req?: Partial<PayloadRequest> } = {}): true | string {
  if (value === undefined || value === null || value === '') return true;
  const isFine = typeof value === 'string' && toWebAddress(value) !== null;
  return isFine || sayRefusal(req, 'webAddress');
}

/** An address is stored in its normal form; what is none stays, for `webAddress` to refuse. For Payload's field hooks. */
export const storeWebAddress = ({ value }: { value?: unknown }): unknown =>
  typeof value === 'string' && value !== '' ? (toWebAddress(value) ?? value) : value;
