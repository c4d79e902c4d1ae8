import type { Part } from './parts';

/** One way to write what says the same to a reader. */
export const settleText = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/** What a text is remembered by: FNV-1a, 64 bits, of its settled words in UTF-8; 16 hexadecimal digits. */
export function hashOf(text: string): string {
  const bytes = new TextEncoder().encode(settleText(text));
  const hash = bytes.reduce((sum, byte) => BigInt.asUintN(64, (sum ^ BigInt(byte)) * prime), offset);
  return hash.toString(16).padStart(16, '0');
}

/** How many texts of an edition may be meant to be as they are in its source. */
export const sameTextsMax = 500;

/** Whether a value is a list of such hashes, as an edition keeps them. */
export const isHashList = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length <= sameTextsMax &&
  value.every((one) => typeof one === 'string' && /^[0-9a-f]{16}$/.test(one));

/** Numbers and signs are the same in any language. */
const isToTranslate = ({ text }: Part) => /\p{L}/u.test(text);

/** What there is to translate, and what of it still has the words of its source. */
export interface Progress {
  all: Part[];
  untranslated: Part[];
}

/**
 * Compares the parts of a translation with the texts of its source, wherever they stand there: a block that was moved
 * is as untranslated as before.
 * @param meant hashes of the texts that somebody has said to be the same in both languages
 */
export function toProgress(
  parts: Part[],
  sourceTexts: readonly string[],
  meant: readonly string[],
): Progress {
  const source = new Set(sourceTexts.map(settleText));
  const all = parts.filter(isToTranslate);
  const untranslated = all.filter(
    ({ text }) => source.has(settleText(text)) && !(meant.length > 0 && meant.includes(hashOf(text))),
  );
  return { all, untranslated };
}
