import { localeCodes, locales, orderForReader, type LocaleCode } from '@eyvan/locales';

/**
 * The editions of a page as `hreflang` names them: the same set on each of them. Readers of no language here
 * (`x-default`) are given the English one, or what an English reader would be offered.
 */
export function toHreflang(
  languages: Partial<Record<LocaleCode, string>>,
  languageDefault?: string,
): Record<string, string> {
  const published = localeCodes.filter((code) => languages[code]);
  const [first] = languages.en ? (['en'] as const) : orderForReader(published, 'en');
  const forOthers = languageDefault ?? (first && languages[first]);
  const entries = published.map((code) => [locales[code].hreflang, languages[code]]);
  return Object.fromEntries([...entries, ...(forOthers ? [['x-default', forOthers]] : [])]);
}
