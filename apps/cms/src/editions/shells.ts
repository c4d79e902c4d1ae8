import type { BaseFilter, Where } from 'payload';
import { saysTheSame } from '../content/comparable';
import { editionCollections, fieldsOf, type Edition, type EditionSlug } from '../content/edition';
import { emptyAtFirst } from '../content/types/types';
import { actorOf } from '../platform/access/roles';

/** Whether an edition says nothing at all: it was begun, and nobody has written a word or a fact. */
export function isBlank(edition: Partial<Edition>, slug: EditionSlug): boolean {
  const fields = fieldsOf(edition);
  return emptyAtFirst(slug).every((name) => saysTheSame(fields[name], null));
}

/** What a shell has none of, as far as the database is asked. */
const signsOfLife = (slug: EditionSlug) => [editionCollections[slug].titleField, 'summary', 'original'];

/** Originals that have neither a title nor a summary, by their latest drafts. */
export const whereShells = (slug: EditionSlug): Where => ({
  and: signsOfLife(slug).map((name) => ({ [name]: { exists: false } })),
});

/** What the list of the admin shows: of what others have begun, only what somebody has written in. */
export const hideShells =
  (slug: EditionSlug): BaseFilter =>
  ({ req }) => ({
    or: [
      ...signsOfLife(slug).map((name) => ({ [name]: { exists: true } })),
      { createdBy: { equals: actorOf(req)?.id ?? '' } },
    ],
  });
