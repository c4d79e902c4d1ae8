import type { BaseFilter, Where } from 'payload';
import { saysTheSame } from '../content/comparable';
import { editionCollections, fieldsOf, type Edition, type EditionSlug } from '../content/edition';
import { factNames, wordNames } from '../content/types/types';
import { actorOf } from '../platform/access/roles';

/** Facts that are there from the beginning. */
const given: readonly string[] = ['priority', 'timeZone', 'allDay', 'eventStatus', 'attendance'];

/** Whether an edition says nothing at all: it was begun, and nobody has written a word or a fact. */
export function isBlank(edition: Partial<Edition>, slug: EditionSlug): boolean {
  const fields = fieldsOf(edition);
  const facts = factNames(slug).filter((name) => !given.includes(name));
  return [...wordNames(slug), ...facts].every((name) => saysTheSame(fields[name], null));
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
