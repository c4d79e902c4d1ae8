import type { Payload } from 'payload';
import { editionSlugs, fieldsOf, type EditionSlug } from '../src/content/edition';
import { withTraits } from '../src/content/types/field-traits';
import { itemTypes } from '../src/content/types/types';
import type { Projection } from '../src/projection/items/projection';
import { projections } from '../src/projection/items/projections';

// Imported before the configuration is: each type of item has a fact and words that nobody has heard of.
for (const slug of editionSlugs) {
  itemTypes[slug].facts.push({ name: 'madeUpFact', type: 'text' });
  itemTypes[slug].words.push(withTraits({ isSearched: true }, { name: 'madeUpWords', type: 'text' }));
}

/** What a migration would do. MongoDB needs none. */
export async function addColumns(payload: Payload): Promise<void> {
  if (payload.db.name !== 'sqlite') return;
  const { db } = payload as unknown as {
    db: { drizzle: unknown; execute: (args: { db: unknown; raw: string }) => Promise<unknown> };
  };
  for (const slug of editionSlugs)
    for (const column of ['made_up_fact', 'made_up_words']) {
      await db.execute({ db: db.drizzle, raw: `ALTER TABLE ${slug} ADD COLUMN ${column} text` });
      await db.execute({ db: db.drizzle, raw: `ALTER TABLE _${slug}_v ADD COLUMN version_${column} text` });
    }
}

/** What a mapper is given of the made-up fields. */
export type Given = Record<string, { words: unknown; fact: unknown }>;

/** Writes down, by language, what the mapper of a type is given. @returns puts the mapper back */
export function watchMapper<Slug extends EditionSlug>(slug: Slug, given: Given): () => void {
  const projection: Projection<Slug> = projections[slug];
  const { toItem } = projection;
  projection.toItem = (edition, facts, context) => {
    const { language, madeUpWords: words } = fieldsOf(edition);
    given[String(language)] = { words, fact: fieldsOf(facts).madeUpFact };
    return toItem(edition, facts, context);
  };
  return () => {
    projection.toItem = toItem;
  };
}
