import type { Payload, PayloadRequest } from 'payload';
import { inTransaction } from '../platform/database/in-transaction';
import { editionSlugs, type Edition, type EditionSlug } from '../content/edition';
import { isBlank, whereShells } from './shells';
import { findLock } from '../platform/locks/store';

const dayMs = 24 * 3_600_000;
/** A window that gave no sign of leaving may still hold words which it could not send: a computer that sleeps. */
const openMs = 7 * dayMs;

/** Whether nobody has it open, and nobody ever saved a thing: each save of a form is a version of its own. */
async function isForgotten(
  req: PayloadRequest,
  slug: EditionSlug,
  id: string,
  now: number,
): Promise<boolean> {
  const lock = await findLock(req, `${slug}/${id}`);
  if (lock && Date.parse(lock.seenAt) > now - openMs) return false;
  const { docs } = await req.payload.db.findVersions<Partial<Edition>>({
    collection: slug,
    limit: 2,
    pagination: false,
    req,
    where: { parent: { equals: id } },
  });
  if (docs.length > 1 || docs.some(({ version }) => !isBlank(version, slug))) return false;
  const followers = await req.payload.db.count({
    collection: slug,
    req,
    where: { original: { equals: id } },
  });
  return followers.totalDocs === 0;
}

/**
 * Deletes editions that were begun a day ago or longer and never written in. They are stored before their first letter
 * so that a form has an address, a lock and a place to save to from its first moment; what nobody used goes by itself.
 * @param now milliseconds since 1970
 */
export async function forgetShells(payload: Payload, now = Date.now()): Promise<void> {
  for (const slug of editionSlugs) {
    const { docs } = await payload.find({
      collection: slug,
      depth: 0,
      draft: true,
      limit: 0,
      pagination: false,
      select: { createdAt: true },
      where: { and: [whereShells(slug), { createdAt: { less_than: new Date(now - dayMs).toISOString() } }] },
    });
    for (const { id } of docs)
      await inTransaction(payload, async (req) => {
        if (await isForgotten(req, slug, id, now))
          await payload.delete({ collection: slug, id, depth: 0, req });
      });
  }
}

const hourMs = 3_600_000;

/** The same as a work of the background. */
export const forgettingShells = (payload: Payload) => ({
  name: 'Forgetting what was begun and never written in',
  act: () => forgetShells(payload),
  everyMs: hourMs,
});
