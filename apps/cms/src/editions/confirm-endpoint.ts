import { APIError, Forbidden, type Endpoint, type PayloadRequest } from 'payload';
import { actorOf } from '../platform/access/roles';
import { inTransaction } from '../platform/database/in-transaction';
import { syncItem } from '../publishing/sync-item';
import { canWriteOn } from './can-write-on';
import { syncDesk } from './desk/sync-desk';
import type { Edition, EditionSlug } from '../content/edition';
import { idOf } from '../platform/database/id-of';

/** Writes it on the edition and on its latest draft. Not a word changes, so both keep their time: no form grows stale. */
async function setFollows(req: PayloadRequest, slug: EditionSlug, edition: Edition, follows: string) {
  const { id } = edition;
  const row = await req.payload.db.findOne<Edition>({ collection: slug, req, where: { id: { equals: id } } });
  if (!row) throw new APIError('There is no such edition', 404, null, true);
  const withFollows = (one: Pick<Edition, 'translation'>) => ({ ...one.translation, follows });
  await req.payload.db.updateOne({
    collection: slug,
    id,
    data: { translation: withFollows(row), updatedAt: row.updatedAt },
    req,
  });
  const { docs } = await req.payload.db.findVersions<Edition>({
    collection: slug,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  });
  const latest = docs[0];
  if (!latest) return;
  const version = { ...latest.version, translation: withFollows(latest.version) };
  await req.payload.db.updateVersion({
    collection: slug,
    id: latest.id,
    req,
    versionData: { ...latest, version },
  });
}

/**
 * `POST /api/<collection>/:id/confirm-translation`: somebody has compared a translation with its original, and says
 * that it is up to date. Answers `{ follows }` (ISO 8601). For whoever may write on the translation.
 */
export const confirmEndpoint = (slug: EditionSlug): Endpoint => ({
  path: '/:id/confirm-translation',
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req);
    if (!actor) throw new APIError('Sign in first', 401, null, true);
    const edition: Edition = await req.payload.findByID({
      collection: slug,
      id: String(req.routeParams?.id),
      depth: 0,
      draft: true,
      overrideAccess: false,
      req,
    });
    if (!canWriteOn(actor, edition)) throw new Forbidden(req.t);
    if (!idOf(edition.original)) throw new APIError('This is no translation', 400, null, true);
    const follows = new Date().toISOString();
    await inTransaction(req.payload, async (transaction) => {
      await setFollows(transaction, slug, edition, follows);
      // Readers are told no longer that the original says something else.
      if (edition.itemId) await syncItem(transaction, slug, edition.itemId);
      // No hook sees it: it is written past them.
      await syncDesk(transaction, slug, edition.itemId!);
    });
    return Response.json({ follows });
  },
});
