import type { LocaleCode } from '@eyvan/locales';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { editionCollections, fieldsOf, type Edition, type EditionSlug } from '../content/edition';
import { wordNames } from '../content/types/types';
import { isRecord } from '../platform/input/is-record';
import { findOwnLinks } from './own-links';

/** What the language of a source gave its text besides words, and its links to items of the newsroom. */
function toTarget(value: unknown, links: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => toTarget(one, links));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([name, one]): [string, unknown] => {
    // The editor finds the direction of each block in its words.
    if (name === 'direction') return [name, null];
    if (name === 'url' && typeof one === 'string') return [name, links.get(one) ?? one];
    return [name, toTarget(one, links)];
  });
  return Object.fromEntries(entries);
}

/**
 * What a translation begins with: everything that its source is told in, structure, pictures and related items with it,
 * links to items of the newsroom in the language of the translation. Title and summary are left to be written.
 */
export async function toBeginning(
  req: PayloadRequest,
  slug: EditionSlug,
  source: Readonly<Edition>,
  language: LocaleCode,
): Promise<Record<string, unknown>> {
  const unwritten = [editionCollections[slug].titleField, 'summary'];
  const values = fieldsOf(source);
  const copied = wordNames(slug).filter((name) => !unwritten.includes(name));
  const links = await findOwnLinks(req, values.body, language);
  return Object.fromEntries(copied.map((name) => [name, toTarget(values[name] ?? null, links)]));
}

/** Notes on a new translation from which edition it was begun, and which version of the original that one follows. */
export const setBeginning: CollectionBeforeChangeHook<Edition> = ({ context, data, operation }) => {
  const { begunFrom } = context;
  if (operation !== 'create' || !begunFrom) return data;
  return { ...data, translation: { ...data.translation, ...begunFrom } };
};
