import { isLocaleCode } from '@eyvan/locales';
import { getRequestConfig } from 'next-intl/server';
import type messages from '../../messages/en.json';

/**
 * What next-intl needs for one page: the words of its language. Times are not written by it but by `formats.ts`, each in
 * a zone of its own; of that here it only wants to be told.
 */
export default getRequestConfig(async ({ requestLocale }) => {
  const locale = await requestLocale;
  if (!isLocaleCode(locale)) throw new Error(`No words for the language ${JSON.stringify(locale)}`);
  const words = (await import(`../../messages/${locale}.json`)) as { default: typeof messages };
  return { locale, messages: words.default, timeZone: 'UTC' };
});
