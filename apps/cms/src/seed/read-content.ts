import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLocaleCode, localeCodes, type LocaleCode } from '@eyvan/locales';
import { parseFrontMatter } from '../import/front-matter';

/** Where the sample texts lie. */
const contentDir = fileURLToPath(new URL('./content', import.meta.url));

/** One edition's words: the fields of its front matter, and its text as Markdown. */
export interface SampleEdition {
  language: LocaleCode;
  fields: Record<string, string>;
  markdown: string;
}

/** One item as its folder tells it. */
export interface SampleItem<Facts> {
  key: string;
  facts: Facts;
  /** The original first. */
  editions: SampleEdition[];
}

export const readJson = <Value>(name: string): Value =>
  JSON.parse(readFileSync(join(contentDir, name), 'utf8')) as Value;

function readEdition(folder: string, file: string): SampleEdition | null {
  const language = file.replace(/\.md$/, '');
  if (!isLocaleCode(language)) return null;
  const { fields, rest } = parseFrontMatter(readFileSync(join(folder, file), 'utf8'));
  return { language, fields, markdown: rest };
}

/** Every sample item of a kind. */
export function readItems<Facts extends { original: string }>(kind: 'news' | 'events'): SampleItem<Facts>[] {
  return readdirSync(join(contentDir, kind)).map((key) => {
    const folder = join(contentDir, kind, key);
    const facts = readJson<Facts>(join(kind, key, 'item.json'));
    const editions = readdirSync(folder)
      .map((file) => readEdition(folder, file))
      .filter((edition) => edition !== null)
      .sort((a, b) => localeCodes.indexOf(a.language) - localeCodes.indexOf(b.language))
      .sort((a, b) => Number(b.language === facts.original) - Number(a.language === facts.original));
    return { key, facts, editions };
  });
}
