import { adminWords, type AdminWords } from './translations';

/** A word of the admin in every language it has: `translations/<locale>.ts`. */
export const label = (key: keyof AdminWords): Record<string, string> =>
  Object.fromEntries(Object.entries(adminWords).map(([language, words]) => [language, words[key]]));
