import type { z } from 'zod';
import type { LocaleCode } from '@eyvan/locales';
import { fieldsOf, withChanges, type Edition, type EditionSlug } from '../../content/edition';
import { neededFields } from '../../content/types/types';
import { isRecord } from '../../platform/input/is-record';
import type { MediaDoc } from '../../projection/references/to-image';
import { nameIn, wordsIn } from '../../projection/words';

/** What stands where words are still to be written, in any language. */
export const gap = '…';

interface Draft {
  edition: Edition;
  facts: Partial<Edition>;
}

const isEmpty = (value: unknown) =>
  Array.isArray(value) ? value.length === 0 : typeof value !== 'string' || value.trim() === '';

/** The fact without which an item stands nowhere in time. */
const timeOf: Partial<Record<EditionSlug, string>> = { events: 'startsAt' };

/**
 * An edition and its facts with something in the place of what no page is without: a sign for words, this moment for a
 * time.
 * @returns besides, whether everything is there that a publication needs
 */
export function fillGaps(
  slug: EditionSlug,
  { edition, facts }: Draft,
  now: string,
): Draft & { isWhole: boolean } {
  const needed = neededFields(slug);
  const words = needed.words.filter(({ name }) => isEmpty(fieldsOf(edition)[name]));
  const missing = needed.facts.filter(({ name }) => isEmpty(fieldsOf(facts)[name]));
  const time = missing.find(({ name }) => name === timeOf[slug]);
  return {
    edition: withChanges(edition, {
      publishedAt: edition.publishedAt ?? now,
      updatedAt: edition.updatedAt ?? now,
      ...Object.fromEntries(words.map(({ name }) => [name, gap])),
    }),
    facts: time ? { ...facts, [time.name]: now } : facts,
    isWhole: words.length + missing.length === 0,
  };
}

/** A picture without words in a language yet is shown with those of another, or with none to speak of. */
export const withAlternative = (doc: MediaDoc, locale: LocaleCode): MediaDoc =>
  wordsIn(doc.alt, locale) ? doc : { ...doc, alt: { ...doc.alt, [locale]: nameIn(doc.alt, locale) ?? gap } };

/** Takes out what stands at a path: of a list its row, otherwise the value. */
function takeOut(root: unknown, path: PropertyKey[]): boolean {
  const last = path.at(-1);
  let parent = root;
  for (const step of path.slice(0, -1)) {
    if (Array.isArray(parent)) parent = parent[Number(step)];
    else if (isRecord(parent)) parent = parent[String(step)];
  }
  if (Array.isArray(parent)) return parent.splice(Number(last), 1).length > 0;
  if (!isRecord(parent) || last === undefined || (parent[String(last)] ?? null) === null) return false;
  parent[String(last)] = null;
  return true;
}

const attemptsMax = 50;

/**
 * What the contract takes of an item that is still being written: an address that is none yet, a row that is half
 * filled in is left out. Too long is no matter: it is seen, and the form says so.
 * @returns null where nothing can be shown
 */
export function mendItem<Item>(
  shape: z.ZodType<Item>,
  given: unknown,
): { item: unknown; isWhole: boolean } | null {
  const item: unknown = JSON.parse(JSON.stringify(given));
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const parsed = shape.safeParse(item);
    if (parsed.success) return { item: parsed.data, isWhole: attempt === 0 };
    const issue = parsed.error.issues.find(({ code }) => code !== 'too_big');
    if (!issue) return { item, isWhole: attempt === 0 };
    // What cannot be null goes with what it stands in.
    let { path } = issue;
    while (path.length > 0 && !takeOut(item, path)) path = path.slice(0, -1);
    if (path.length === 0) return null;
  }
  return null;
}
