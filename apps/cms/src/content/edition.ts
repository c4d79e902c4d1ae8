import type { ItemType } from '@eyvan/contract';
import type { Config } from '../payload-types';
import { textOf } from '../platform/input/text-of';
import type { LockedCollection } from '../platform/locks/lock';

// Forms of all of them are kept open over minutes: the compiler names one that `lockedCollections` lacks.
const slugs = ['news', 'events'] as const satisfies readonly LockedCollection[];

/** The collections whose documents are editions. */
export type EditionSlug = (typeof slugs)[number];
export const editionSlugs: readonly EditionSlug[] = slugs;

/** What differs between them by name alone: the type in the contract, and the field of the title. */
export const editionCollections = {
  news: { type: 'news', titleField: 'headline' },
  events: { type: 'event', titleField: 'title' },
} as const satisfies Record<EditionSlug, { type: ItemType; titleField: string }>;

export const isEditionSlug = (slug: unknown): slug is EditionSlug => editionSlugs.some((one) => one === slug);

/** The collection of a hook or a field that only editions have. @throws Error for any other */
export function toEditionSlug(slug: string | undefined): EditionSlug {
  if (!isEditionSlug(slug)) throw new Error(`${slug} is no collection of editions`);
  return slug;
}

/** The collection of the items of one type, as the contract calls it; undefined where they are no editions. */
export const slugOfType = (type: string): EditionSlug | undefined =>
  editionSlugs.find((slug) => editionCollections[slug].type === type);

export const stages = ['writing', 'review', 'approved'] as const;
export type Stage = (typeof stages)[number];

/** How many characters the reason of a withdrawal may have. */
export const withdrawnReasonMax = 400;

/** The same of the note with which an edition is returned to its writer. */
export const returnNoteMax = 400;

/** A document of one of the collections of editions, and of any of them. */
export type EditionOf<Slug extends EditionSlug> = Pick<Config['collections'], EditionSlug>[Slug];
export type Edition = EditionOf<EditionSlug>;

/** The fields of an edition by their names, for code that has the names from `types/types.ts`. */
export const fieldsOf = (edition: Partial<Edition>): Record<string, unknown> => ({ ...edition });

/** The title of an edition; '' while it has none. */
export function titleOf(edition: Partial<Edition>, slug: EditionSlug): string {
  return textOf(fieldsOf(edition)[editionCollections[slug].titleField]);
}

/** Whether readers see an edition as it is given: the main row is what counts, a later draft is not. */
export const isPublic = (
  edition: Pick<Partial<Edition>, '_status' | 'deletedAt'> | null | undefined,
): boolean => edition?._status === 'published' && !edition.deletedAt;

/** An edition as a change leaves it. Both are of one collection, which the compiler cannot see of two spread together. */
export const withChanges = (before: Partial<Edition> | undefined, changes: Partial<Edition>): Edition =>
  ({ ...before, ...changes }) as Edition;
