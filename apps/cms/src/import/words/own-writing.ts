import type { LocaleCode } from '@eyvan/locales';
import { mendRuns, typographyTable, type TypographyRuleId } from '@eyvan/locales/typography';

interface Writing {
  language: LocaleCode;
  /** Whether the text has digits of its language's own: then the Latin ones among them are slips. */
  ownDigits: boolean;
}

/**
 * The rules of typography that a file is mended by unasked (decision 0027), language by language: the copy desk shows
 * the others. Where straight quotes are what many publishers print, they stay.
 */
const unasked: Partial<Record<LocaleCode, readonly TypographyRuleId[]>> = {
  ar: ['letters', 'digits', 'quotes', 'marks', 'spaces'],
  fa: ['letters', 'halfSpaces', 'digits', 'quotes', 'marks', 'dashes', 'spaces'],
  fr: ['quotes', 'frenchSpaces', 'dashes', 'spaces'],
  kk: ['quotes', 'dashes'],
  ky: ['quotes', 'dashes'],
  ru: ['quotes', 'dashes'],
  zh: ['digits', 'quotes', 'marks'],
};

/**
 * The pieces of one paragraph in the letters, digits and marks of their language. They are looked at together, since
 * a quotation may begin in one and end in another. Addresses stay: a letter of those is part of a name.
 */
export function toOwnWriting(pieces: string[], { language, ownDigits }: Writing): string[] {
  const isDue = (id: TypographyRuleId) =>
    unasked[language]?.includes(id) && (id !== 'digits' || language !== 'fa' || ownDigits);
  return typographyTable[language]
    .filter(({ id }) => isDue(id))
    .reduce((runs, rule) => mendRuns(rule, runs, { locale: language }), pieces);
}
