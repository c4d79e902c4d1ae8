import type { IncomingHttpHeaders } from 'node:http';
import { getRequestLanguage, parseCookies } from 'payload';
import { localeCodes } from '@eyvan/locales';
import { i18n } from '../i18n/languages';
import { setAdminLanguage, toAdminLanguage } from './speak-readers-language';

/** What Payload makes of a request, as its pages and its REST ask it. */
function askPayload(given: IncomingHttpHeaders): string {
  const headers = new Headers(
    Object.entries(given).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return getRequestLanguage({ config: { i18n } as never, cookies: parseCookies(headers), headers });
}

function speak(given: IncomingHttpHeaders) {
  const headers = { ...given };
  setAdminLanguage(headers);
  return { headers, language: askPayload(headers) };
}

it.each(localeCodes)('who comes with a browser in %s is met in it', (code) => {
  expect(speak({ 'accept-language': `${code},en;q=0.5` }).language).toBe(code);
});

it.each([
  ['tk-TM, ru;q=0.8', 'tk'],
  ['de-DE, kk;q=0.9, en;q=0.1', 'kk'],
  ['ja', 'en'],
])('a browser that asks for %j is met in %s', (asked, expected) => {
  expect(speak({ 'accept-language': asked }).language).toBe(expected);
});

it.each([
  ['payload-lng=fa', 'fa'],
  ['a=b; payload-lng=uz; c=d', 'uz'],
  ['payload-lng=de', 'tk'],
  ['not-payload-lng=fa', 'tk'],
])('with the cookie %j the admin is in %s', (cookie, expected) => {
  const { headers, language } = speak({ cookie, 'accept-language': 'tk' });
  expect([language, toAdminLanguage({ cookie, 'accept-language': 'tk' })]).toEqual([expected, expected]);
  expect(headers.cookie?.match(/(?<!-)payload-lng/g)).toHaveLength(1);
});

it('other cookies stay, and who asks for no language gets none', () => {
  expect(
    speak({ cookie: 'payload-token=x; payload-lng=de; c=d', 'accept-language': 'ky' }).headers.cookie,
  ).toBe('payload-lng=ky; payload-token=x; c=d');
  expect(speak({ cookie: 'a=b' }).headers).toEqual({ cookie: 'a=b' });
});
