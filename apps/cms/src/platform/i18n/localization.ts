import { defaultLocale, localeCodes, locales } from '@eyvan/locales';
import type { LocalizationConfig } from 'payload';

/** The languages of reference data. Nothing falls back: an empty field is to be seen as empty. */
export const localization: LocalizationConfig = {
  defaultLocale,
  fallback: false,
  locales: localeCodes.map((code) => ({
    code,
    label: locales[code].ownName,
    rtl: locales[code].direction === 'rtl',
  })),
};
