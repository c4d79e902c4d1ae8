import { locales } from './locales';
import type { LocaleCode } from './locales';

/**
 * The words of a text in order, without spaces and punctuation (UAX 29, and a dictionary for scripts that put no
 * spaces between words, as Chinese).
 */
export function segmentWords(text: string, locale: LocaleCode): string[] {
  return Array.from(segmenterFor(locale).segment(text))
    .filter((segment) => segment.isWordLike)
    .map((segment) => segment.segment);
}

/** All of a text cut at its word borders: joined, the pieces give the text again. */
export function splitAtWords(text: string, locale: LocaleCode): string[] {
  return Array.from(segmenterFor(locale).segment(text), (segment) => segment.segment);
}

function segmenterFor(locale: LocaleCode): Intl.Segmenter {
  return new Intl.Segmenter(locales[locale].intlTag, { granularity: 'word' });
}
