import { ar } from '@payloadcms/translations/languages/ar';
import { az } from '@payloadcms/translations/languages/az';
import { en } from '@payloadcms/translations/languages/en';
import { fa } from '@payloadcms/translations/languages/fa';
import { fr } from '@payloadcms/translations/languages/fr';
import { ru } from '@payloadcms/translations/languages/ru';
import { tr } from '@payloadcms/translations/languages/tr';
import { zh } from '@payloadcms/translations/languages/zh';
import type { Config } from 'payload';
import { editorWords } from './payload-translations/editor-words';
import { kk } from './payload-translations/kk';
import { ky } from './payload-translations/ky';
import { tk } from './payload-translations/tk';
import { uz } from './payload-translations/uz';
import { adminWords } from './translations';

// In the order of the house. Payload's type knows only the languages that it brings, so this stands by itself.
const supportedLanguages = { tk, ru, en, fa, tr, az, uz, kk, ky, zh, fr, ar };

/** The languages of the admin: those that Payload speaks and four that we bring, with our own words added. */
export const i18n: Config['i18n'] = {
  fallbackLanguage: 'en',
  supportedLanguages,
  translations: Object.fromEntries(
    Object.entries(adminWords).map(([language, words]) => {
      const lexical = editorWords[language];
      return [language, lexical ? { eyvan: words, lexical } : { eyvan: words }];
    }),
  ),
};
