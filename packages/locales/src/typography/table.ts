import type { LocaleCode } from '../locales';
import type { TypographyRule, TypographyRuleId } from './rule';
import { apostrophes } from './rules/apostrophes';
import { dashes } from './rules/dashes';
import { digits } from './rules/digits';
import { ellipsis } from './rules/ellipsis';
import { frenchSpaces } from './rules/french-spaces';
import { halfSpaces } from './rules/half-spaces';
import { invisible } from './rules/invisible';
import { letters } from './rules/letters';
import { marks } from './rules/marks';
import { mixedScripts } from './rules/mixed-scripts';
import { names } from './rules/names';
import { quotes } from './rules/quotes';
import { spaces } from './rules/spaces';
import { yo } from './rules/yo';

/** Of every language: first what breaks words, then what stands in them, then what stands between them. */
const latin = [invisible, mixedScripts, names, quotes, apostrophes, dashes, ellipsis, spaces];
const cyrillic = [invisible, mixedScripts, names, quotes, dashes, ellipsis, spaces];
const ownLetters = (rules: TypographyRule[]) => [...rules.slice(0, 2), letters, ...rules.slice(2)];

/** Which rules each language is set by, in the order in which they are shown. */
export const typographyTable: Record<LocaleCode, readonly TypographyRule[]> = {
  tk: ownLetters(latin),
  ru: [...cyrillic, yo],
  en: latin,
  fa: [invisible, letters, names, halfSpaces, digits, quotes, marks, dashes, ellipsis, spaces],
  tr: ownLetters(latin),
  az: ownLetters(latin),
  uz: ownLetters(latin.filter((rule) => rule !== apostrophes)),
  kk: ownLetters(cyrillic),
  ky: ownLetters(cyrillic),
  zh: [invisible, names, digits, quotes, marks, dashes, ellipsis],
  fr: [...latin, frenchSpaces],
  ar: [invisible, letters, names, digits, quotes, marks, dashes, ellipsis, spaces],
};

/** The rule of a language by its name; undefined where the language has none. */
export const typographyRule = (locale: LocaleCode, id: TypographyRuleId): TypographyRule | undefined =>
  typographyTable[locale].find((rule) => rule.id === id);
