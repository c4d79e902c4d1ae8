import { localeCodes } from '@eyvan/locales';
import { editorWords } from './payload-translations/editor-words';
import { payloadWords } from './payload-translations';
import { adminWords } from './translations';

interface Words {
  [key: string]: string | Words;
}

/** Every text with the way to it: `general.save`. */
const flatten = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );

/** All that the admin says in a language, as it is shown: our words, Payload's, the text editor's. */
const sayAll = (language: string): Record<string, string> =>
  Object.fromEntries(
    flatten({
      eyvan: { ...adminWords[language] },
      payload: { ...payloadWords[language as keyof typeof payloadWords].translations },
      lexical: { ...editorWords[language] } as unknown as Words,
    }),
  );

const english = sayAll('en');

/** Texts that are rightly the same as in English. */
const sameAsEnglish: Record<string, { texts: string[]; because: string }[]> = {
  all: [{ texts: ['IPTC Media Topic', 'Wikidata'], because: 'a proper name' }],
  tr: [{ texts: ['Normal'], because: 'the Turkish word, too' }],
  az: [
    { texts: ['Status'], because: 'the Azerbaijani word, too' },
    { texts: ['Lift'], because: 'taken over, with no other word in use' },
  ],
  tk: [{ texts: ['Lift'], because: 'taken over, with no other word in use' }],
  uz: [{ texts: ['Lift'], because: 'taken over, with no other word in use' }],
  fr: [
    {
      texts: [
        'Administration',
        'Candidate',
        'Code',
        'Collections',
        'Commission',
        'Contact',
        'Contacts',
        'Corrections',
        'Date',
        'Description',
        'Document',
        'Documents',
        'Latitude',
        'Licence',
        'Longitude',
        'Menu',
        'Organisation',
        'Organisations',
        'Participant',
        'Participants',
        'Source',
        'Studio',
        'Type',
        'Version',
        'Versions',
      ],
      because: 'English has the word from French, or from Latin as French has',
    },
  ],
};

const isSameRightly = (language: string, text: string) =>
  [...sameAsEnglish.all!, ...(sameAsEnglish[language] ?? [])].some(({ texts }) => texts.includes(text));

const hasLetters = (text: string) => /\p{L}/u.test(text.replaceAll(/\{\{.*?\}\}|<[^>]*>/g, ''));

/** Placeholders and tags of a text; a language may name one twice. */
const fixedPartsOf = (text: string) => [...new Set(text.match(/\{\{.*?\}\}|<\/?\w[^{>]*>/g) ?? [])].sort();

/** date-fns has none of these four where Payload looks for it, so how long ago something was is left out. */
const withoutDistance = {
  languages: ['tk', 'uz', 'kk', 'ky'],
  keys: ['payload.version.lastSavedAgo', 'payload.version.versionAgo'],
};
const keepsNoDistance = (language: string, key: string) =>
  withoutDistance.languages.includes(language) && withoutDistance.keys.includes(key);

/** What stands in Latin letters inside a text of another script, and rightly so. */
const latinWords: { words: string[]; because: string }[] = [
  { words: ['npm run create-admin -- EMAIL'], because: 'a command, to be typed' },
  {
    words: [
      ...['IPTC', 'Media Topic', 'Wikidata', 'IANA', 'ISO', 'BCP', 'UNESCO'],
      ...['OpenStreetMap', 'Google', 'Yandex', '2GIS'],
    ],
    because: 'a proper name',
  },
  { words: ['Asia/Ashgabat', 'Europe/Paris'], because: 'a name of the IANA list' },
  { words: ['TM', 'KZ', 'TR', 'tk', 'fa', 'de', 'sr-Cyrl'], because: 'a code of ISO 3166 or BCP 47' },
  {
    words: ['JPEG', 'PNG', 'WebP', 'API', 'ID', 'MB', 'https', 'http'],
    because: 'no other spelling is used',
  },
  { words: ['slug'], because: 'the word of those who make pages, in brackets' },
];
const escape = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const latin = new RegExp(
  `(?<![A-Za-z])(?:${latinWords.flatMap(({ words }) => words.map(escape)).join('|')})(?![A-Za-z])`,
  'g',
);

/** Without what is not language: placeholders, tags, addresses, and what Latin letters may say anywhere. */
const bareOf = (text: string) => text.replaceAll(/\{\{.*?\}\}|<[^>]*>/g, ' ').replaceAll(latin, ' ');

const inOtherScripts = ['ru', 'kk', 'ky', 'fa', 'ar', 'zh'];

const wordsOf = (text: string): string[] =>
  bareOf(text)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** Words that a Turkic language has in common with English, where a text of ours stands for an English one. */
const commonWords: { words: string[]; because: string }[] = [
  { words: ['import', 'lift', 'server', 'spam', 'token'], because: 'taken over, with no other word in use' },
  { words: ['latin', 'status'], because: 'from Latin, in both' },
];
const isCommon = (word: string) => commonWords.some(({ words }) => words.includes(word));

/** What a compositor of the language strikes, and what is right instead. */
const misset: Record<string, [RegExp, string][]> = {
  fr: [
    [/\p{L}'\p{L}/u, 'an apostrophe is ’'],
    [/ [:;!?»]|« |\p{L}[:;!?»](?!\/)/u, 'a sign of two parts has a no-break space'],
  ],
  ru: [[/(?:сохран|измен|удал|разреш|перемещ|опубликован)ен(?!\p{L}|и|о)|учетн|еще(?!\p{L})/iu, 'ё']],
  uz: [[/\p{L}['‘’`´]/u, 'ʻ and ʼ are letters']],
  fa: [
    [/[كيىة]/u, 'letters of Arabic'],
    [/\p{Script=Arabic}[,;?]/u, 'signs of Latin'],
    [/ ها(?:ی|یی)?(?!\p{L})|(?<!\p{L})ن?می (?=\p{L})/u, 'a half-space'],
  ],
  ar: [[/\p{Script=Arabic}[,;?]| [،؛؟.]/u, 'signs of Latin, or a space before a sign']],
  zh: [
    [/\p{Script=Han}[,:;!?()"]|[,:;!?("]\p{Script=Han}/u, 'full-width signs'],
    [
      /\p{Script=Han} (?=[\p{Script=Han}{<\w])|[}>\w] (?=\p{Script=Han})/u,
      'no space beside Latin and figures',
    ],
  ],
};

describe.each([...localeCodes])('the words of the admin in %s', (language) => {
  const words = sayAll(language);
  const find = (isFaulty: (text: string, key: string) => boolean) =>
    Object.entries(words).filter(([key, text]) => isFaulty(text, key));

  test('have the keys of English', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
  });

  test('are not empty', () => {
    expect(find((text) => text.trim() === '')).toEqual([]);
  });

  test('keep the placeholders and tags of English, and no others', () => {
    expect(
      find(
        (text, key) =>
          !keepsNoDistance(language, key) &&
          fixedPartsOf(text).join() !== fixedPartsOf(english[key] ?? '').join(),
      ),
    ).toEqual([]);
  });

  test('hold no prompt of a translating machine, nothing skipped, no mark-up of a key', () => {
    const isPrompt = (text: string, key: string) => text.length > 40 + 2.2 * (english[key] ?? '').length;
    const isBroken = (text: string) =>
      /\[|\]|\bSKIPPED\b|\bTODO\b|^['`]|['`]$|\s{2}|^\s|\s$|�/.test(text) || /\bPayload\b/i.test(text);
    expect(find((text, key) => isPrompt(text, key) || isBroken(text))).toEqual([]);
  });

  test('are set as the language is set', () => {
    const rules = [
      [/"(?![^<]*>)|\.\.\./, 'straight quotes, three dots'] as const,
      ...(misset[language] ?? []),
    ];
    expect(find((text) => rules.some(([sign]) => sign.test(text)))).toEqual([]);
  });

  if (language === 'en') return;

  test('are not English', () => {
    expect(
      find((text, key) => text === english[key] && hasLetters(text) && !isSameRightly(language, text)),
    ).toEqual([]);
  });

  test('hold no English word', () => {
    // French shares too many words with English for this to say anything.
    if (language === 'fr') return;
    const isForeign = (text: string, key: string) => {
      if (isSameRightly(language, text)) return false;
      if (inOtherScripts.includes(language)) return /[A-Za-z]{2,}/.test(bareOf(text));
      const inEnglish = wordsOf(english[key] ?? '');
      return wordsOf(text).some((word) => inEnglish.includes(word) && !isCommon(word));
    };
    expect(find(isForeign)).toEqual([]);
  });

  // English has the plural after a number; nouns of others take a form there that Payload has not.
  test('put the number behind what is counted', () => {
    expect(
      find((text) =>
        /\{\{(?:count|total)\}\}(?:<\/\d>)?\s*(?:ta\s*)?(?:<\d>)?\{\{(?:label|collections)\}\}/.test(text),
      ),
    ).toEqual([]);
  });
});
