import { adminWords, type AdminWords } from './translations';

/** The admin's own words, in one language, with `{{names}}` filled in. */
export type Words = (key: keyof AdminWords, facts?: Record<string, string | number>) => string;

const fill = (words: string, facts: Record<string, string | number>) =>
  words.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => String(facts[name]));

/** The admin's own words on the server, in one of its languages; in English where that is none of ours. */
export function wordsIn(language: string | undefined): Words {
  const words = adminWords[language ?? 'en'] ?? adminWords.en!;
  return (key, facts = {}) => fill(words[key], facts);
}

/**
 * The same in the language of whoever reads; in English to commands, jobs and the seed, whose requests speak none. In
 * the browser: `useWords`.
 */
export const wordsFor = (req: { i18n?: { language: string } } | undefined): Words =>
  wordsIn(req?.i18n?.language);
