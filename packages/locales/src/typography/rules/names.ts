import type { Pattern } from '../patterns';
import { findPatterns } from '../patterns';
import type { TypographyRule } from '../rule';

const parts = /[\u200C\s-]+/u;
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function toPatterns(names: readonly string[]): Pattern[] {
  return (
    [...new Set(names)]
      .filter((name) => name.split(parts).filter((part) => part.length > 1).length > 1)
      // The longest first: of a name within another it is the whole one that is meant.
      .sort((one, other) => other.length - one.length)
      .map((name): Pattern => {
        const pattern = name.split(parts).map(escape).join('[\\u200C\\u00A0 -]?');
        return [new RegExp(`(?<![\\p{L}\\p{M}\\u200C])${pattern}(?![\\p{L}\\p{M}])`, 'gu'), name];
      })
  );
}

/** The same names come again with each paragraph. */
const latest = new WeakMap<readonly string[], Pattern[]>();

/**
 * Names of several parts as the newsroom spells them: عشق آباد as عشق‌آباد, Ыссык Көл as Ыссык-Көл. The letters are the
 * same, only what stands between the parts is not.
 */
export const names: TypographyRule = {
  id: 'names',
  find(text, { names: known = [] }) {
    const patterns = latest.get(known) ?? toPatterns(known);
    latest.set(known, patterns);
    return findPatterns(text, patterns);
  },
};
