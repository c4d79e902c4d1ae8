import { normaliseLine, normaliseText, normaliseTexts } from './normalise-text';

test.each<[what: string, typed: string, stored: string, language?: string]>([
  ['isolates', 'Talk with \u2068Nazar\u2069', 'Talk with Nazar'],
  ['overrides', 'Call \u202E12 34', 'Call 12 34'],
  ['what joins nothing', 'a\u200Bb\u2060c\uFEFF', 'abc'],
  ['soft hyphens', 'Inter\u00ADnational', 'International'],
  ['soft hyphens of a PDF and of Word', 'Inter\u0002national\u001F', 'International'],
  ['soft hyphens in Persian', 'کتاب\u00ADخانه, inter\u00ADnational', 'کتاب\u200Cخانه, international', 'fa'],
  ['soft hyphens in Arabic', 'كتا\u00ADب', 'كتاب', 'ar'],
  ['joiners', 'می\u200Cشود ک\u200D', 'می\u200Cشود ک\u200D', 'fa'],
  ['marks of direction', 'a\u200Fb\u200E', 'a\u200Fb\u200E'],
  ['line ends of all kinds', 'a\r\nb\rc\u000Bd\fe\u2028f\u0085g', 'a\nb\nc\nd\ne\nf\ng'],
  ['a hyphen that must not break', 'a\u001Eb', 'a\u2011b'],
  ['letters that something invisible kept in two parts', 'e\u200B\u0301', 'é'],
])('%s', (_, typed, stored, language = 'en') => {
  expect(normaliseText(typed, language)).toBe(stored);
});

test.each<[what: string, typed: string, stored: string]>([
  [
    'no-break spaces stay between words',
    'Achgabat\u00A0: «\u00A0une ville\u00A0»\u202F! 10\u00A0000',
    'Achgabat\u00A0: «\u00A0une ville\u00A0»\u202F! 10\u00A0000',
  ],
  ['but not at the ends', '\u00A0a\u202F', 'a'],
  ['nor beside other spaces', 'a \u00A0b\u00A0 c \u00A0 d', 'a b c d'],
  ['other spaces are one', ' a \t b\n\nc\u2009d\u2028e ', 'a b c d e'],
  ['the wide space of Chinese', '阿什哈巴德\u3000设计之都', '阿什哈巴德\u3000设计之都'],
])('in a line %s', (_, typed, stored) => {
  expect(normaliseLine(typed)).toBe(stored);
});

test.each(['\u0000', '\u0007', '\u001B[31m', '\uD83C'])('%j is refused, with where it stands', (typed) => {
  expect(() => normaliseTexts({ list: [{ note: `a${typed}` }] })).toThrow(/^list\.0\.note holds/);
});

test.each([' ', '\u2068\u2069', '\u00AD'])('a line of %j is refused', (typed) => {
  expect(() => normaliseLine(typed)).toThrow('holds nothing but spaces');
});
