import { directionOf, type LocaleCode } from '../../locales';
import { findPatterns, type Pattern } from '../patterns';
import type { TypographyRule } from '../rule';

/** Zero-width space, word joiner, byte order mark, invisible operators; embeddings, overrides and isolates. */
const always: Pattern[] = [
  [/[\u200B\u2060-\u2064\uFEFF]+/gu, ''],
  [/[\u202A-\u202E\u2066-\u2069]+/gu, ''],
];
/** Persian writers type the soft hyphen, and Word's sign for it, for a half-space. */
const persianHalfSpace: Pattern = [/(?<=\p{Script=Arabic})[\u00AC\u00AD]+(?=\p{Script=Arabic})/gu, '\u200C'];
const softHyphen: Pattern = [/\u00AD+/gu, ''];
/** A half-space parts letters: beside anything else, or doubled, it does nothing. */
const strayHalfSpace: Pattern[] = [
  [/\u200C{2,}/gu, '\u200C'],
  [/(?<![\p{Script=Arabic}\p{M}\u200C])\u200C+|\u200C+(?![\p{Script=Arabic}\p{M}\u200C])/gu, ''],
];
/** Marks of direction say nothing among letters of one. */
const leftToRight: Pattern[] = [[/[\u200C\u200E\u200F]+/gu, '']];

function patternsOf(locale: LocaleCode, text: string): Pattern[] {
  if (locale === 'fa') return [...always, persianHalfSpace, softHyphen, ...strayHalfSpace];
  const isMixed = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
  const pointless = directionOf(locale) === 'ltr' && !isMixed ? leftToRight : [];
  return [...always, softHyphen, ...pointless];
}

/** Characters that nobody sees, and that break a search or a line. Half-spaces and joiners of Persian stay. */
export const invisible: TypographyRule = {
  id: 'invisible',
  find: (text, { locale }) => findPatterns(text, patternsOf(locale, text)),
};
