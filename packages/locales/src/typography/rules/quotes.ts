import { locales } from '../../locales';
import type { Correction, TypographyRule } from '../rule';

/** A quote that opens stands before a word, one that closes behind one. Chinese sets no spaces between the two. */
const opens = (before: string, after: string) =>
  (/\p{Script=Han}/u.test(before) || !/[\p{L}\p{N}\p{M}.!?…%»”]/u.test(before)) && /\S/.test(after || ' ');
const inches = /\d"/;

/**
 * Straight quotes as the language sets them, where all of a paragraph open and close in turn; otherwise nothing is
 * touched. Spaces within the marks are those of the language.
 */
export const quotes: TypographyRule = {
  id: 'quotes',
  find(text, { locale }) {
    const parts = text.split('"');
    if (parts.length < 3 || parts.length % 2 === 0 || inches.test(text)) return [];
    const [open, close] = locales[locale].quotes;
    const found: Correction[] = [];
    let at = 0;
    for (let index = 1; index < parts.length; index += 1) {
      const before = parts[index - 1]!;
      const after = parts[index]!;
      at += before.length;
      if (index % 2 === 1) {
        if (!opens(before.at(-1) ?? '', after)) return [];
        // What is quoted touches its marks, but for the space that the language itself sets there.
        const spaces = after.length - after.trimStart().length;
        found.push({ start: at, end: at + 1 + spaces, replacement: open });
      } else {
        const spaces = before.length - before.trimEnd().length;
        found.push({ start: at - spaces, end: at + 1, replacement: close });
      }
      at += 1;
    }
    return found;
  },
};
