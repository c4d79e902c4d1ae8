import type { LocaleCode } from '../../locales';
import { findPatterns } from '../patterns';
import type { TypographyRule } from '../rule';

/** Between clauses, with a space on each side; as the house's own texts have it. */
const signs: Record<LocaleCode, string> = {
  tk: '–',
  ru: '—',
  en: '–',
  fa: '–',
  tr: '–',
  az: '–',
  uz: '—',
  kk: '–',
  ky: '—',
  zh: '——',
  fr: '–',
  ar: '–',
};

/** A hyphen with spaces around it is a dash. Between two numbers it may be a minus or a score. */
const spaced =
  /(?<=\S[ \u00A0])(?<!\p{Nd}[ \u00A0])-{1,2}(?=[ \u00A0]\S)|(?<=\p{Nd}[ \u00A0])-{1,2}(?=[ \u00A0][^\s\p{Nd}])/gu;
const chinese = /(?<=\p{Script=Han})[ \u00A0]?(?:--|—)[ \u00A0]?(?=\p{Script=Han})/gu;
/** From year to year. */
const years = /(?<=(?<![\p{L}\d-])(?:19|20)\d\d)-(?=(?:19|20)\d\d(?![\p{L}\d-]))/gu;

/** Hyphens that stand for dashes. */
export const dashes: TypographyRule = {
  id: 'dashes',
  find: (text, { locale }) =>
    findPatterns(
      text,
      locale === 'zh'
        ? [[chinese, signs.zh]]
        : [
            [spaced, signs[locale]],
            [years, '–'],
          ],
    ),
};
