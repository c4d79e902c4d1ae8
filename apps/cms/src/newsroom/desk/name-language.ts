import { locales, type LocaleCode } from '@eyvan/locales';

/** What a language is called in the language of whoever reads: "Persian". On the server alone: browsers lack some. */
export function nameLanguage(code: LocaleCode, reader: string): string {
  const names = new Intl.DisplayNames([reader, 'en'], { type: 'language' });
  return names.of(code) ?? locales[code].ownName;
}
