import { locales, type LocaleCode } from './locales';

/**
 * Places that hold a character of two readings, where ICU takes the other one (柏 as bǎi, 长 as zhǎng …): written with
 * a character of the reading that the name has, for sorting only. Pinyin as in the standard list of place names.
 */
const chineseReadings: readonly (readonly [name: RegExp, reading: string])[] = [
  [/^柏林/, '伯林'],
  [/^长(?=[沙春安江治乐岛城野崎])/, '常'],
  [/^重庆/, '崇庆'],
  [/^厦门/, '夏门'],
  [/^乐(?=[山平])/, '勒'],
  [/^济(?=[南宁源州])/, '挤'],
  [/^丽水/, '离水'],
  [/^六安/, '录安'],
  [/^宿(?=[州迁])/, '素'],
  [/^台州/, '胎州'],
  [/^番禺/, '潘禺'],
  [/^蚌埠/, '泵埠'],
  [/^曲(?=[阜靖])/, '屈'],
];

const read = (name: string): string =>
  chineseReadings.reduce((text, [place, reading]) => text.replace(place, reading), name);

/** Compares names of places as a list in a language has them; for `Array.prototype.sort`. */
export function compareNames(locale: LocaleCode): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(locales[locale].intlTag);
  return locale === 'zh' ? (a, b) => compare(read(a), read(b)) || compare(a, b) : compare;
}
