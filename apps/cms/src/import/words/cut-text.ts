import { locales, type LocaleCode } from '@eyvan/locales';

const ellipsis = '…';

const segmentsOf = (text: string, language: LocaleCode, granularity: 'word' | 'sentence') =>
  Array.from(
    new Intl.Segmenter(locales[language].intlTag, { granularity }).segment(text),
    ({ segment }) => segment,
  );

/** As many whole pieces, from the first on, as there is room for. */
function take(pieces: string[], lengthMax: number): string {
  let taken = '';
  for (const piece of pieces) {
    if (taken.length + piece.trimEnd().length > lengthMax) break;
    taken += piece;
  }
  return taken.trimEnd();
}

/** A text of at most so many characters (UTF-16 units, as fields count them), cut between words and marked with "…". */
export function cutAtWord(text: string, language: LocaleCode, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  const words = take(segmentsOf(text, language, 'word'), lengthMax - ellipsis.length);
  // One word longer than the room is no word of any language: it may be cut anywhere but within a character.
  const cut = words || text.slice(0, lengthMax - ellipsis.length).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s\p{P}]+$/u, '') || cut}${ellipsis}`;
}

/** A text of at most so many characters, cut after a sentence; within the first one only where that alone is longer. */
export function cutAtSentence(text: string, language: LocaleCode, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  return take(segmentsOf(text, language, 'sentence'), lengthMax) || cutAtWord(text, language, lengthMax);
}
