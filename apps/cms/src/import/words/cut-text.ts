import { locales, type LocaleCode } from '@eyvan/locales';

const ellipsis = '…';

/** As many whole words or sentences, from the first on, as there is room for. */
function take(
  text: string,
  language: LocaleCode,
  granularity: 'word' | 'sentence',
  lengthMax: number,
): string {
  const segmenter = new Intl.Segmenter(locales[language].intlTag, { granularity });
  let taken = '';
  // What begins in the first half and does not end in the second has no room anyway; long texts take ICU minutes.
  for (const { segment } of segmenter.segment(text.slice(0, lengthMax * 2))) {
    if (taken.length + segment.trimEnd().length > lengthMax) break;
    taken += segment;
  }
  return taken.trimEnd();
}

/** A text of at most so many characters (UTF-16 units, as fields count them), cut between words and marked with "…". */
export function cutAtWord(text: string, language: LocaleCode, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  const words = take(text, language, 'word', lengthMax - ellipsis.length);
  // One word longer than the room is no word of any language: it may be cut anywhere but within a character.
  const cut = words || text.slice(0, lengthMax - ellipsis.length).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s\p{P}]+$/u, '') || cut}${ellipsis}`;
}

/** A text of at most so many characters, cut after a sentence; within the first one only where that alone is longer. */
export function cutAtSentence(text: string, language: LocaleCode, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  return take(text, language, 'sentence', lengthMax) || cutAtWord(text, language, lengthMax);
}
