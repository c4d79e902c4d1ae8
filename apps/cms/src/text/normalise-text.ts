/** Why a text was refused: the words are for the person who wrote it. */
export class TextError extends Error {
  override name = 'TextError';
}

/** C0 and C1 controls but for newline and tab (carriage returns are turned into newlines before). */
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;
/** Nothing to see and nothing to say: zero-width space, word joiner, byte order mark, invisible operators. */
const invisible = /[\u200B\u2060-\u2064\uFEFF]/gu;
/** Embeddings, overrides and isolates turn the rest of the line around them: in a headline, of a whole page. */
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/u;

/**
 * One text as it is stored: NFC (UAX 15), newlines as \n, nothing invisible but what a script needs
 * (ZWNJ and ZWJ stay: Persian needs them).
 * @throws TextError on control characters and lone surrogates
 */
export function normaliseText(text: string): string {
  if (!text.isWellFormed()) throw new TextError('holds half of a character (a lone surrogate)');
  const clean = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(invisible, '');
  if (controls.test(clean)) throw new TextError('holds a control character');
  return clean;
}

/**
 * One line that stands by itself (a headline, a name): trimmed, single spaces, no newline.
 * @throws TextError as `normaliseText`, on bidirectional controls, and when nothing is left of a text that was not empty
 */
export function normaliseLine(text: string): string {
  const line = normaliseText(text).replace(/\s+/gu, ' ').trim();
  if (bidiControls.test(line)) throw new TextError('holds bidirectional control characters');
  if (text !== '' && line === '') throw new TextError('holds nothing but spaces');
  return line;
}

/** Every text within a value, normalised. @throws TextError; `path` of the text is put before its message */
export function normaliseTexts(value: unknown, path = ''): unknown {
  if (typeof value === 'string') {
    try {
      return normaliseText(value);
    } catch (error) {
      throw new TextError(`${path || 'text'} ${(error as Error).message}`);
    }
  }
  if (Array.isArray(value)) return value.map((item, index) => normaliseTexts(item, `${path}.${index}`));
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, normaliseTexts(item, path ? `${path}.${key}` : key)]),
  );
}
