import type { Config } from 'payload';
import { payloadWords } from './payload-translations';
import { adminWords } from './translations';

// Payload's type knows only the languages that it brings, so this stands by itself.
const supportedLanguages: Record<string, (typeof payloadWords)['en']> = payloadWords;

/**
 * The languages of the admin: those that Payload speaks and four that we bring, with our own words added. The words
 * of the text editor come with the editor.
 */
export const i18n: Config['i18n'] = {
  fallbackLanguage: 'en',
  supportedLanguages,
  translations: Object.fromEntries(
    Object.entries(adminWords).map(([language, words]) => [language, { eyvan: words }]),
  ),
};
