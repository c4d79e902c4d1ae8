import type { LocaleCode } from './locales';
import { segmentWords, splitAtWords } from './segment-words';

it.each<[LocaleCode, string, string[]]>([
  ['zh', '创意城市，设计网络。', ['创意', '城市', '设计', '网络']],
  ['en', 'Trees in Cities, 2022!', ['Trees', 'in', 'Cities', '2022']],
  ['fa', 'شهرِ خلاق.', ['شهرِ', 'خلاق']],
  ['tk', ' — ', []],
])('segmentWords cuts %s: %s', (locale, text, words) => {
  expect(segmentWords(text, locale)).toEqual(words);
  expect(splitAtWords(text, locale).join('')).toBe(text);
});
