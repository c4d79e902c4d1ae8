import type { LocaleCode } from '../../locales';
import { findPatterns } from '../patterns';
import type { TypographyRule } from '../rule';

/** The marks that no space stands before; French has its own rule for the high ones. */
const marks: Partial<Record<LocaleCode, string>> = {
  ar: '.،؛؟:!…',
  fa: '.،؛؟:!…',
  fr: '.,…',
};

const patterns = (locale: LocaleCode): RegExp =>
  new RegExp(
    `(?<=[\\p{L}\\p{M}\\p{N}»”)\\]"])[ \\u00A0]+(?=[${marks[locale] ?? ',.;:!?…'}](?:\\s|$|[»”)\\]]))`,
    'gu',
  );
const beforeMark = new Map<LocaleCode, RegExp>();

/** Spaces that are there twice, or before a mark that none stands before. */
export const spaces: TypographyRule = {
  id: 'spaces',
  find(text, { locale }) {
    const pattern = beforeMark.get(locale) ?? patterns(locale);
    beforeMark.set(locale, pattern);
    return findPatterns(text, [
      [pattern, ''],
      [/(?<=\S) {2,}(?=\S)/gu, ' '],
    ]);
  },
};
