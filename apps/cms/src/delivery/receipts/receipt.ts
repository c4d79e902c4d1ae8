import * as z from 'zod/mini';

/** Where readers could find an item: its page, the lists on which it stood, the API, the feed and the sitemap. */
export const placeKinds = ['page', 'lists', 'api', 'feed', 'sitemap'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A path of the site (`/fa/news`) and what stands there. */
export interface Place {
  kind: PlaceKind;
  path: string;
}

/**
 * What was seen at a place of one address (`https://…`, without a path) after a withdrawal; times are ISO 8601. `goneAt`:
 * it no longer shows the item; `stillAt`: it did, when it was last looked at; `why`: it could not be looked at.
 */
export const sighting = z.object({
  address: z.string(),
  kind: z.enum(placeKinds),
  path: z.string(),
  goneAt: z.nullable(z.string()),
  stillAt: z.nullable(z.string()),
  why: z.nullable(z.string()),
});
export type Sighting = z.infer<typeof sighting>;

/** A receipt as it is stored: `key` is that of the publication. */
export interface ReceiptRow {
  id: string;
  key: string;
  itemId: string;
  sightings: Sighting[];
  attempts: number;
  /** Null when nothing is looked for any more. */
  nextLookAt: string | null;
  withdrawnAt: string;
}

/** Whether an answer no longer shows an item. A page of its own is refused; of others its id says whether it is there. */
export function isGone(kind: PlaceKind, itemId: string, answer: { status: number; text: string }): boolean {
  if (answer.status === 404 || answer.status === 410) return true;
  return kind !== 'page' && kind !== 'api' && !answer.text.includes(itemId);
}

const second = 1_000;
const lookedForMs = 30 * 60 * second;
const pauseMaxMs = 60 * second;

/** When is looked next: soon, then each minute, for half an hour; null where all is seen, or the time is over. */
export function toNextLook(
  { sightings, attempts, withdrawnAt }: Pick<ReceiptRow, 'sightings' | 'attempts' | 'withdrawnAt'>,
  now: number,
): string | null {
  const isOver = now - Date.parse(withdrawnAt) > lookedForMs;
  if (isOver || sightings.every(({ goneAt }) => goneAt)) return null;
  return new Date(now + Math.min(pauseMaxMs, second * 2 ** attempts)).toISOString();
}
