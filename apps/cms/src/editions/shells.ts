import {
  validations,
  type BaseFilter,
  type FilterOptions,
  type RelationshipField,
  type Where,
} from 'payload';
import { actorOf } from '../access/roles';
import { saysTheSame } from './comparable';
import { editionCollections, type Edition, type EditionSlug } from './collections';
import { sharedFacts } from './shared-facts';
import { wordFields } from './translation-state';

/** Facts that are there from the beginning. */
const given: readonly string[] = ['priority', 'timeZone', 'allDay', 'eventStatus', 'attendance'];

/** Whether an edition says nothing at all: it was begun, and nobody has written a word or a fact. */
export function isBlank(edition: Partial<Edition>, slug: EditionSlug): boolean {
  const facts = sharedFacts[slug].filter((name) => !given.includes(name));
  return [editionCollections[slug].titleField, ...wordFields, ...facts].every((name) =>
    saysTheSame(edition[name], null),
  );
}

/** Originals that have neither a title nor a summary, by their latest drafts. */
export const whereShells = (slug: EditionSlug): Where => ({
  and: [editionCollections[slug].titleField, 'summary', 'original'].map((name) => ({
    [name]: { exists: false },
  })),
});

/** What the list of the admin shows: of what others have begun, only what somebody has written in. */
export const hideShells =
  (slug: EditionSlug): BaseFilter =>
  ({ req }) => ({
    or: [
      ...[editionCollections[slug].titleField, 'summary', 'original'].map((name) => ({
        [name]: { exists: true },
      })),
      { createdBy: { equals: actorOf(req)?.id ?? '' } },
    ],
  });

/** Each item once, by its original, and with a title; not the item itself. */
const offerItems: FilterOptions = ({ data, id, relationTo }) => {
  const { itemId } = (data ?? {}) as Partial<Edition>;
  const offered: Where[] = [
    { original: { exists: false } },
    { [editionCollections[relationTo as EditionSlug].titleField]: { exists: true } },
  ];
  if (itemId) offered.push({ itemId: { not_equals: itemId } });
  // Within a text Payload does not hand over the document around it, but its id.
  if (id) offered.push({ id: { not_equals: id } });
  return { and: offered };
};

/**
 * For fields that name other items: what their picker offers. What is stored need not be among it, as Payload would hold
 * it against the row that readers see, where a draft has no title yet; that it is there, `checkReferences` asks.
 */
export const otherItems = {
  filterOptions: offerItems,
  validate: (value: unknown, options: object) =>
    validations.relationship(value as never, { ...options, filterOptions: undefined } as never),
} satisfies Partial<Record<keyof RelationshipField, unknown>>;
