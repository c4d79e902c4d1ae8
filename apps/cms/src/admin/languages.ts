import { ar } from '@payloadcms/translations/languages/ar';
import { az } from '@payloadcms/translations/languages/az';
import { en } from '@payloadcms/translations/languages/en';
import { fa } from '@payloadcms/translations/languages/fa';
import { fr } from '@payloadcms/translations/languages/fr';
import { ru } from '@payloadcms/translations/languages/ru';
import { tr } from '@payloadcms/translations/languages/tr';
import { zh } from '@payloadcms/translations/languages/zh';
import type { Config } from 'payload';
import { adminWords } from './translations';

/** The languages of the admin: those that Payload speaks, with our own words added. */
export const i18n: Config['i18n'] = {
  fallbackLanguage: 'en',
  supportedLanguages: { en, ru, fa, tr, az, zh, fr, ar },
  translations: Object.fromEntries(
    Object.entries(adminWords).map(([language, words]) => [language, { eyvan: words }]),
  ),
};
