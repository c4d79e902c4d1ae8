import { locales, type LocaleCode } from '@eyvan/locales';

/** Languages in which straight quotes are a makeshift of the keyboard; in the others they are what many publishers print. */
const withOwnQuotes = new Set<LocaleCode>(['ru', 'fa', 'kk', 'ky', 'zh', 'fr', 'ar']);

/** A quote that opens stands before a word, one that closes behind one. Chinese sets no spaces between the two. */
const opens = (before: string, after: string) =>
  (/\p{Script=Han}/u.test(before) || !/[\p{L}\p{N}\p{M}.!?…%»”]/u.test(before)) && /\S/.test(after || ' ');
const inches = /\d"/;

/**
 * Straight quotes as the language sets them, where all of a paragraph open and close in turn; otherwise nothing is
 * touched. Spaces within the marks are those of the language.
 */
export function toOwnQuotes(text: string, language: LocaleCode): string {
  const straight = text.split('"').length - 1;
  if (straight === 0 || straight % 2 !== 0 || !withOwnQuotes.has(language) || inches.test(text)) return text;
  const parts = text.split('"');
  const [open, close] = locales[language].quotes;
  const out = [...parts];
  for (let index = 1; index < parts.length; index += 1) {
    const before = parts[index - 1]!.at(-1) ?? '';
    if (index % 2 === 0) out[index] = `${close}${parts[index]}`;
    else if (!opens(before, parts[index]!)) return text;
    // What is quoted touches its marks, but for the space that the language itself sets there.
    else out[index] = `${open}${parts[index]!.trim()}`;
  }
  return out.join('');
}
