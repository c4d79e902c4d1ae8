import { localeCodes } from '@eyvan/locales';
import { i18n } from './languages';
import { adminWords } from './translations';

const ownWords = Object.entries(adminWords).map(([language, words]) => ({ language, words }));
test('the admin offers every language of the newsroom', () => {
  expect(Object.keys(i18n?.supportedLanguages ?? {})).toEqual([...localeCodes]);
  expect(Object.keys(adminWords).sort()).toEqual([...localeCodes].sort());
});

describe.each(ownWords)('our words in $language', ({ language, words }) => {
  test('have the keys of English, in the same order', () => {
    expect(Object.keys(words)).toEqual(Object.keys(adminWords.en!));
  });

  test('are not empty', () => {
    expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('are handed to Payload', () => {
    expect(i18n?.translations).toHaveProperty([language, 'eyvan'], words);
  });
});
