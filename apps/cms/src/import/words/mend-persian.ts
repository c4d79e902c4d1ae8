/** What old keyboards leave out of Persian, and what can mean nothing else (Academy of Persian, ISIRI 6219). */
const zwnj = '\u200C';
const space = '[ \u00A0]';
const notLetter = '(?![\\p{L}\\p{M}\u200C])';

/** Pairs that are one word, as they are typed apart. */
const pairs = [
  'بین المللی',
  'بین الملل',
  'یک شنبه',
  'دو شنبه',
  'سه شنبه',
  'چهار شنبه',
  'پنج شنبه',
  'شرکت کننده',
  'شرکت کنندگان',
  'گردهم آیی',
  'گفت وگو',
  'گفت وگوی',
  'دست کم',
  'پیش بینی',
];

const rules: [RegExp, string][] = [
  // می and نمی before a verb.
  [new RegExp(`(?<![\\p{L}\\p{M}])(ن?می)${space}+(?=\\p{L}{2})`, 'gu'), `$1${zwnj}`],
  // ها and its kin behind a noun.
  [new RegExp(`(?<=\\p{L})${space}+(ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان)?)${notLetter}`, 'gu'), `${zwnj}$1`],
  // …ههای: joined to an h that does not join.
  [new RegExp(`(?<=\\p{L}ه)(ها(?:ی|یی|یش|یشان)?)${notLetter}`, 'gu'), `${zwnj}$1`],
  // ای and اند behind a silent h.
  [new RegExp(`(?<=\\p{L}{2}ه)${space}+(ای|اند|ام|ایم|اید)${notLetter}`, 'gu'), `${zwnj}$1`],
  [new RegExp(`(?<=\\p{L}{2})${space}+(ترین)${notLetter}`, 'gu'), `${zwnj}$1`],
  [new RegExp(`(?<!\\p{L})گفت${space}و${space}گو`, 'gu'), `گفت${zwnj}وگو`],
  ...pairs.map((pair): [RegExp, string] => [
    new RegExp(`(?<![\\p{L}\\p{M}])${pair.replace(' ', `${space}+`)}${notLetter}`, 'gu'),
    pair.replace(' ', zwnj),
  ]),
];

/** A number in Latin digits that belongs to no Latin name: "ISO 9001", "COVID-19" and "4K" stay. */
const latinNumber =
  /(?<![\p{Script=Latin}\d.][\s-]?)(?<!\d)\d+(?:[./:]\d+)*(?![\d]|[\s-]?\p{Script=Latin})/gu;
const toPersianDigits = (number: string) =>
  number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x06f0 - 0x30));

/** Persian with its ZWNJs; with `ownDigits`, where the text has Persian digits anyway, in those alone. */
export function mendPersian(text: string, { ownDigits }: { ownDigits: boolean }): string {
  const whole = rules.reduce((mended, [pattern, to]) => mended.replace(pattern, to), text);
  return ownDigits ? whole.replace(latinNumber, toPersianDigits) : whole;
}
