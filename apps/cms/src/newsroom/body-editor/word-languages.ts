import { localeCodes, locales } from '@eyvan/locales';

/** Languages of which a word now and then stands in a text, besides the newsroom's own. */
const others: readonly (readonly [tag: string, ownName: string])[] = [
  ['de', 'Deutsch'],
  ['es', 'Español'],
  ['it', 'Italiano'],
  ['ja', '日本語'],
  ['ko', '한국어'],
  ['la', 'Latina'],
  ['pt', 'Português'],
  ['tg', 'Тоҷикӣ'],
  ['ur', 'اردو'],
];

/** The languages that words can be marked with, each by its own name, as lists of languages have them. */
export const wordLanguages: readonly { tag: string; ownName: string }[] = [
  ...localeCodes.map((code) => ({ tag: locales[code].hreflang, ownName: locales[code].ownName })),
  ...others.map(([tag, ownName]) => ({ tag, ownName })),
];
