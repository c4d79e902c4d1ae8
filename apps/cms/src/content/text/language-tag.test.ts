import { directionOfTag, isLanguageTag } from './language-tag';

test.each(['fa', 'pt-BR', 'zh-Hant', 'sr-Latn-RS'])('%s is a language', (tag) =>
  expect(isLanguageTag(tag)).toBe(true),
);

test.each([undefined, null, '', 7, 'a b', 'english!', '"><b'])('%j is none', (tag) =>
  expect(isLanguageTag(tag)).toBe(false),
);

test.each([
  ['fa', 'rtl'],
  ['ar-EG', 'rtl'],
  ['ur', 'rtl'],
  ['tk', 'ltr'],
  ['he-IL', 'rtl'],
  ['de', 'ltr'],
])('%s runs %s', (tag, direction) => expect(directionOfTag(tag)).toBe(direction));
