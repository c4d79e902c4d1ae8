import type { CollectionBeforeChangeHook, CollectionConfig, Field } from 'payload';

/**
 * One type of item: what can be filled in, and what that is. Which fields are shared by all languages, told in each,
 * searched, needed or on one line is said here, by where a field stands and by its traits, and nowhere else.
 */
export interface ItemType {
  labels: NonNullable<CollectionConfig['labels']>;
  /** Told in each language; the title comes first (`text-fields.ts`). */
  words: Field[];
  /** Facts that all languages share: only the original holds them. */
  facts: Field[];
  /** Of each save, drafts too, before anything is stored. */
  checks: CollectionBeforeChangeHook[];
}
