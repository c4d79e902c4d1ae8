import { localeCodes } from '@eyvan/locales';
import { enTranslations } from '@payloadcms/translations/languages/en';
import { i18n } from './languages';
import { editorWords } from './payload-translations/editor-words';
import { kk } from './payload-translations/kk';
import { ky } from './payload-translations/ky';
import { tk } from './payload-translations/tk';
import { uz } from './payload-translations/uz';
import { adminWords } from './translations';

interface Words {
  [key: string]: string | Words;
}

/** Every text with the way to it: `general.save`. */
const flatten = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );

const keysOf = (words: Words) => flatten(words).map(([key]) => key);
const emptyOf = (words: Words) => flatten(words).filter(([, text]) => text.trim() === '');

/** What must outlive translation: `{{placeholders}}` and tags such as `<1>`. A language may name one twice. */
const fixedPartsOf = (words: Words) =>
  Object.fromEntries(
    flatten(words).map(([key, text]) => [
      key,
      [...new Set(text.match(/\{\{.*?\}\}|<\/?\w[^{>]*>/g) ?? [])].sort(),
    ]),
  );

const ownWords = Object.entries(adminWords).map(([language, words]) => ({ language, words }));
const payloadWords = Object.entries({ tk, uz, kk, ky }).map(([language, { translations }]) => ({
  language,
  translations,
}));

test('the admin offers every language of the house', () => {
  expect(Object.keys(i18n?.supportedLanguages ?? {})).toEqual([...localeCodes]);
  expect(Object.keys(adminWords).sort()).toEqual([...localeCodes].sort());
});

describe.each(ownWords)('our words in $language', ({ language, words }) => {
  test('have the keys of English, in the same order', () => {
    expect(Object.keys(words)).toEqual(Object.keys(adminWords.en!));
  });

  test('are not empty', () => {
    expect(emptyOf(words)).toEqual([]);
  });

  test('are handed to Payload', () => {
    expect(i18n?.translations).toHaveProperty([language, 'eyvan'], words);
  });
});

describe.each(payloadWords)('Payload’s words in $language', ({ language, translations }) => {
  test('have the keys of English', () => {
    expect(keysOf(translations).sort()).toEqual(keysOf(enTranslations).sort());
  });

  test('are not empty', () => {
    expect(emptyOf(translations)).toEqual([]);
  });

  test('keep placeholders and tags, but for distances of time', () => {
    // date-fns has no tk and ky, and Payload loads none of the four: a distance would be in another language.
    const withoutDistance = { 'version.lastSavedAgo': [], 'version.versionAgo': [] };
    expect(fixedPartsOf(translations)).toEqual({ ...fixedPartsOf(enTranslations), ...withoutDistance });
    expect(JSON.stringify(translations)).not.toContain('{{distance}}');
  });

  test('come with words for the text editor', () => {
    const words = editorWords[language] as unknown as Words;
    const pattern = editorWords.tk as unknown as Words;
    expect(keysOf(words)).toEqual(keysOf(pattern));
    expect(emptyOf(words)).toEqual([]);
    expect(fixedPartsOf(words)).toEqual(fixedPartsOf(pattern));
  });
});
