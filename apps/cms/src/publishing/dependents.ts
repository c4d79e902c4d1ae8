import type { PayloadRequest, Where } from 'payload';
import { editionSlugs, slugOfType, type EditionSlug } from '../content/edition';
import { projections } from '../projection/items/projections';
import type { PublicationDoc } from '../projection/publication';
import type { Change } from './store';

/** What every news item goes by without naming it: the calendar of the newsroom. */
export const newsDays = ' newsroom:days ';

/** Which publications name a thing. */
const whereNamed = (reference: string): Where =>
  reference === newsDays ? { type: { equals: 'news' } } : { references: { contains: reference } };

/** Every item whose publications name a thing. */
export async function findDependents(
  req: PayloadRequest,
  reference: string,
): Promise<{ slug: EditionSlug; itemId: string }[]> {
  const { docs } = await req.payload.db.find<PublicationDoc>({
    collection: 'publications',
    limit: 0,
    pagination: false,
    req,
    select: { type: true, itemId: true },
    where: { and: [{ state: { equals: 'public' } }, whereNamed(reference)] },
  });
  const items = new Map<string, { slug: EditionSlug; itemId: string }>();
  for (const { type, itemId } of docs) {
    const slug = slugOfType(type);
    if (slug) items.set(`${type}:${itemId}`, { slug, itemId });
  }
  return [...items.values()];
}

/**
 * Every item to be looked at after a thing changed: those that name it, and, where it is an event, the event itself:
 * a news item that is newly about it is not named by it yet.
 */
export async function findFollowers(req: PayloadRequest, reference: string) {
  const followers = await findDependents(req, reference);
  const [, itemId] = / item:([^ ]+) /.exec(reference) ?? [];
  if (!itemId) return followers;
  const covered = editionSlugs.filter((slug) => projections[slug].isCovered);
  return [...followers, ...covered.map((slug) => ({ slug, itemId }))];
}

/** The things that must be looked at again after an item changed: those that name it, and the events it is about. */
export function toAffected(changes: Change[]): string[] {
  const rows = changes.flatMap(({ before, after }) => (before ? [before, after] : [after]));
  const events = rows.flatMap((row) =>
    [...(row.references ?? '').matchAll(/ about:([^ ]+) /g)].map(([, id]) => id!),
  );
  return [...new Set([...rows.map((row) => row.itemId), ...events])];
}

/** Has the items that name a thing synced, as a job: a category may stand on thousands of them. */
export async function queueDependents(req: PayloadRequest, reference: string): Promise<void> {
  await req.payload.jobs.queue({ task: 'syncDependents', input: { reference }, req });
}
