import { findPatterns, type Pattern } from '../patterns';
import type { TypographyRule } from '../rule';

const noBreak = '\u00A0';
const thin = '\u202F';

const patterns: Pattern[] = [
  [/(?<=[\p{L}\p{N}»)\]”%])[ \u00A0\u202F]*(?=[;!?]+(?:[\s»)\]”]|$))/gu, thin],
  [/(?<=[\p{L}\p{N}»)\]”])[ \u00A0\u202F]*(?=:(?:\s|$))/gu, noBreak],
  [/(?<=«)[ \u00A0\u202F]*(?=\S)/gu, noBreak],
  [/(?<=\S)[ \u00A0\u202F]*(?=»)/gu, noBreak],
  [/(?<=\d) (?=[%€])/gu, noBreak],
  [/(?<=(?<![\p{L}\d.,])\d{1,3}) (?=\d{3}(?: \d{3})*(?![\p{L}\d]))/gu, thin],
  [/(?<=(?<!\p{L})(?:M\.|MM\.|Mme|Mmes|Mlle)) (?=\p{Lu}\p{Ll})/gu, noBreak],
];

/** The spaces of French that must not break: before ; : ! ?, within « », in numbers and before what they count. */
export const frenchSpaces: TypographyRule = {
  id: 'frenchSpaces',
  find: (text) => findPatterns(text, patterns),
};
