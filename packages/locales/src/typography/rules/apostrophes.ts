import { findPatterns, type Pattern } from '../patterns';
import type { TypographyRule } from '../rule';

const patterns: Pattern[] = [[/(?<=[\p{L}»”])['`´](?=[\p{L}«“])|(?<=\d)['`´](?=\p{L})/gu, '’']];

/** A straight apostrophe within a word as printers set it. Around words it may be a quotation mark: that stays. */
export const apostrophes: TypographyRule = {
  id: 'apostrophes',
  find: (text) => findPatterns(text, patterns),
};
