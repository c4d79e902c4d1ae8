import type { Edition, EditionSlug } from '../edition';

/** The facts that only the original holds; a translation shows them and cannot set them. */
export const sharedFacts = {
  news: ['categories', 'cities', 'heroImage', 'gallery', 'byline', 'source', 'relatedEvents', 'priority'],
  events: [
    'startsAt',
    'endsAt',
    'timeZone',
    'allDay',
    'eventStatus',
    'previousStartsAt',
    'attendance',
    'onlineUrl',
    'organizers',
    'participants',
    'registrationUrl',
    'languages',
    'latitude',
    'longitude',
    'image',
    'categories',
    'cities',
  ],
} as const satisfies Record<EditionSlug, readonly string[]>;

/** The shared facts of an edition, and nothing else. */
export function pickFacts(edition: Partial<Edition>, slug: EditionSlug): Record<string, unknown> {
  return Object.fromEntries(sharedFacts[slug].map((name) => [name, edition[name] ?? null]));
}
