import type { IncomingHttpHeaders } from 'node:http';
import { isLocaleCode, negotiateLocale, type LocaleCode } from '@eyvan/locales';

/** What the admin keeps its reader's choice in (Payload's `cookiePrefix`, `-lng`). */
const choice = /(?:^|;\s*)payload-lng=([^;]*)/;

/** The language of the admin for who asks: the one that was chosen, else by what the browser asks for (RFC 9110, 12.5.4). */
export function toAdminLanguage(headers: IncomingHttpHeaders): LocaleCode {
  const chosen = choice.exec(headers.cookie ?? '')?.[1];
  return isLocaleCode(chosen) ? chosen : negotiateLocale(headers['accept-language'] ?? null);
}

/**
 * Names the language of who asks where Payload looks for it first. In `Accept-Language` it finds only those that it
 * brings itself, so that four of ours met an English admin, and a fifth did after a language that nobody here speaks (no upstream issue was found on 2026-11-29).
 */
export function setAdminLanguage(headers: IncomingHttpHeaders): void {
  if (!headers['accept-language']) return;
  const others = (headers.cookie ?? '').replace(choice, '').replace(/^;\s*/, '');
  headers.cookie = [`payload-lng=${toAdminLanguage(headers)}`, others].filter(Boolean).join('; ');
}
