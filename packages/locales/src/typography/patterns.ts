import type { Correction } from './rule';

/** What is looked for, and what stands there instead. */
export type Pattern = readonly [pattern: RegExp, replacement: string | ((found: string) => string)];

/** All that patterns find, each by itself: `settle` leaves out what overlaps. The patterns are global. */
export function findPatterns(text: string, patterns: readonly Pattern[]): Correction[] {
  return patterns.flatMap(([pattern, replacement]) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      replacement: typeof replacement === 'string' ? replacement : replacement(found),
    })),
  );
}

/** The space between words, as keyboards and programs have it. */
export const anySpace = '[ \\u00A0\\u202F]';
/** Nothing of a word stands before, or behind. */
export const wordStart = '(?<![\\p{L}\\p{M}\\u200C])';
export const wordEnd = '(?![\\p{L}\\p{M}\\u200C])';
