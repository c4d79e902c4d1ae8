import type { LocaleCode } from '../../locales';
import { findPatterns, type Pattern } from '../patterns';
import type { TypographyRule } from '../rule';

/** A number in Latin digits that belongs to no Latin name: "ISO 9001", "COVID-19" and "4K" stay. */
const latinNumber =
  /(?<![\p{Script=Latin}\d.][\s-]?)(?<!\d)\d+(?:[./:]\d+)*(?![\d]|[\s-]?\p{Script=Latin})/gu;

/** In each of the blocks that we meet, the last hexadecimal digit of a zero is 0. */
const shift = (zero: number) => (found: string) =>
  found.replace(/\p{Nd}/gu, (digit) => String.fromCharCode(zero + (digit.charCodeAt(0) & 0xf)));

const patterns: Partial<Record<LocaleCode, readonly Pattern[]>> = {
  ar: [[/[٠-٩۰-۹]+/gu, shift(0x30)]],
  fa: [[latinNumber, shift(0x06f0)]],
  zh: [[/[０-９Ａ-Ｚａ-ｚ]+/gu, (found) => found.normalize('NFKC')]],
};

/** The digits of the language, as its dates have them too (`intlTag`). */
export const digits: TypographyRule = {
  id: 'digits',
  find: (text, { locale }) => findPatterns(text, patterns[locale] ?? []),
};
