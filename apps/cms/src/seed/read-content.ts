import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLocaleCode, localeCodes, type LocaleCode } from '@eyvan/locales';
import { z } from 'zod';
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

/** A file of the sample, as its schema has it. */
export const readJson = <Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> =>
  z.parse(schema, JSON.parse(readFileSync(join(contentDir, name), 'utf8')));

/** Rows whose fields are those of a collection. */
export const anyRows = z.array(z.record(z.string(), z.unknown()));

function readEdition(folder: string, file: string): SampleEdition | null {
  const language = file.replace(/\.md$/, '');
  if (!isLocaleCode(language)) return null;
  const { fields, rest } = parseFrontMatter(readFileSync(join(folder, file), 'utf8'));
  return { language, fields, markdown: rest };
}

/** Every sample item of a kind. */
export function readItems<Facts extends { original: string }>(
  kind: 'news' | 'events',
  schema: z.ZodType<Facts>,
): SampleItem<Facts>[] {
  return readdirSync(join(contentDir, kind)).map((key) => {
    const folder = join(contentDir, kind, key);
    const facts = readJson(join(kind, key, 'item.json'), schema);
    const editions = readdirSync(folder)
      .map((file) => readEdition(folder, file))
      .filter((edition) => edition !== null)
      .sort((a, b) => localeCodes.indexOf(a.language) - localeCodes.indexOf(b.language))
      .sort((a, b) => Number(b.language === facts.original) - Number(a.language === facts.original));
    return { key, facts, editions };
  });
}
