import { messageOf } from '../../platform/errors/read-error';
/** Why a text was refused: the words are for the person who wrote it. */
export class TextError extends Error {
  override name = 'TextError';
}

/** C0 and C1 controls but for newline and tab (carriage returns are turned into newlines before). */
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;
/** Other ways to end a line: Word's, the typewriter's, and Unicode's own. */
const lineEnds = /\r\n?|[\u000B\f\u0085\u2028\u2029]/gu;
/** Where a program has broken a word: the soft hyphen, and what Word and PDF readers put on the clipboard for it. */
const softHyphens = /[\u00AD\u0002\u001F\uFFFE]/gu;
/** Word's hyphen that must not break. */
const noBreakHyphen = /\u001E/gu;
/** Persian writers type the soft hyphen for a ZWNJ. */
const persianHalfSpace = /(?<=\p{Script=Arabic})\u00AD(?=\p{Script=Arabic})/gu;
/** Nothing to see and nothing to say: zero-width space, word joiner, byte order mark, invisible operators. */
const invisible = /[\u200B\u2060-\u2064\uFEFF]/gu;
/** Embeddings, overrides and isolates turn the rest of a line, or of a page, around. */
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/gu;
/** French sets no-break spaces within its phrases, Chinese a wide one: alone between words they stay. */
const ownSpaces = /^(?:\u00A0+|\u202F+|\u3000+)$/u;

/**
 * One text as it is stored: NFC (UAX 15), newlines as \n, nothing invisible but what a script needs (ZWNJ and ZWJ
 * stay: Persian needs them; so do the marks U+200E and U+200F). What people paste without seeing it is taken out, so
 * that it never stops them from saving.
 * @throws TextError on control characters that no editor makes, and lone surrogates
 */
export function normaliseText(text: string, language?: string | null): string {
  if (!text.isWellFormed()) throw new TextError('holds half of a character (a lone surrogate)');
  const whole = language === 'fa' ? text.replace(persianHalfSpace, '\u200C') : text;
  const clean = whole
    .normalize('NFC')
    .replace(lineEnds, '\n')
    .replace(noBreakHyphen, '\u2011')
    .replace(softHyphens, '')
    .replace(invisible, '')
    .replace(bidiControls, '')
    // What an invisible character kept apart.
    .normalize('NFC');
  if (controls.test(clean)) throw new TextError('holds a control character');
  return clean;
}

/** A text on one line: trimmed, single spaces; a no-break space stays where it stands between words. */
export const toOneLine = (text: string): string =>
  text.replace(/\s+/gu, (run) => (ownSpaces.test(run) ? run[0]! : ' ')).trim();

/**
 * One line that stands by itself (a headline, a name): see `toOneLine`.
 * @throws TextError as `normaliseText`, and when nothing is left of a text that was not empty
 */
export function normaliseLine(text: string, language?: string | null): string {
  const line = toOneLine(normaliseText(text, language));
  if (text !== '' && line === '') throw new TextError('holds nothing but spaces');
  return line;
}

/** Every text within a value, normalised. @throws TextError; `path` of the text is put before its message */
export function normaliseTexts(value: unknown, language?: string | null, path = ''): unknown {
  if (typeof value === 'string') {
    try {
      return normaliseText(value, language);
    } catch (error) {
      throw new TextError(`${path || 'text'} ${messageOf(error)}`);
    }
  }
  if (Array.isArray(value))
    return value.map((item, index) => normaliseTexts(item, language, `${path}.${index}`));
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      normaliseTexts(item, language, path ? `${path}.${key}` : key),
    ]),
  );
}
