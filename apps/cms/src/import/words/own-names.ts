const parts = /[\u200C\s-]+/u;
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A function that spells names of several parts as the newsroom does: عشق آباد as عشق‌آباد, Ыссык Көл as Ыссык-Көл.
 * The letters are the same, only what stands between the parts is not.
 */
export function createNameMender(names: string[]): (text: string) => string {
  const rules = [...new Set(names)]
    .filter((name) => name.split(parts).filter((part) => part.length > 1).length > 1)
    // The longest first: of a name within another it is the whole one that is meant.
    .sort((one, other) => other.length - one.length)
    .map((name): [RegExp, string] => {
      const pattern = name.split(parts).map(escape).join('[\\u200C\\u00A0 -]?');
      return [new RegExp(`(?<![\\p{L}\\p{M}\\u200C])${pattern}(?![\\p{L}\\p{M}])`, 'gu'), name];
    });
  return (text) => rules.reduce((mended, [pattern, name]) => mended.replace(pattern, name), text);
}
