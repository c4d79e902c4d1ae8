import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import { titleOf, type Edition, type EditionSlug } from '../../content/edition';
import { idOf } from '../../platform/database/id-of';
import { noteActivity } from '../activity/note-activity';
import type { NoticedEdition } from '../notices/notice';
import { sendNotices } from '../notices/send-notices';
import { doerOf, findEditors, nameOf } from '../people';
import { toDeeds, type Deed } from './to-deeds';

export const toNoticed = (edition: Edition, slug: EditionSlug): NoticedEdition => ({
  collection: slug,
  id: edition.id,
  itemId: edition.itemId ?? '',
  language: edition.language,
  title: titleOf(edition, slug),
});

/** The version that a save has written. */
async function findVersionId(req: PayloadRequest, slug: EditionSlug, id: string): Promise<string | null> {
  const { docs } = await req.payload.db.findVersions({
    collection: slug,
    limit: 1,
    pagination: false,
    req,
    select: { updatedAt: true },
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  });
  return docs[0] ? String(docs[0].id) : null;
}

/** Who is told of what: of all else the trail says enough. */
async function tell(
  req: PayloadRequest,
  edition: Edition,
  noticed: NoticedEdition,
  { kind, note, to }: Deed,
) {
  const by = doerOf(req);
  const writer = idOf(edition.createdBy);
  const send = (notice: Pick<Parameters<typeof sendNotices>[1], 'kind' | 'to' | 'note'>) =>
    sendNotices(req, { by, edition: noticed, ...notice });
  if (kind === 'send') await send({ kind: 'review', to: await findEditors(req) });
  if (kind === 'return')
    await send({ kind: 'returned', to: [writer, idOf(edition.assignee)], note: note ?? null });
  if (kind === 'approve') await send({ kind: 'approved', to: [writer] });
  if (kind === 'publish') await send({ kind: 'published', to: [writer] });
  if (kind === 'assign') await send({ kind: 'assigned', to: [to ?? null] });
}

/**
 * Writes down what was done to an edition, and tells whom it concerns, in the transaction of the save. What the newsroom
 * stores anew by itself (a draft that was written on while its release went out) is nobody's deed.
 */
export const tellDeeds =
  (slug: EditionSlug): CollectionAfterChangeHook<Edition> =>
  async ({ context, doc, operation, previousDoc, req }) => {
    if (context.skipSync || context.isRehearsal || context.isStoredAnew) return doc;
    const deeds = toDeeds({
      before: operation === 'create' ? undefined : previousDoc,
      after: doc,
      isDraftSave: Boolean(context.isDraftSave),
      isRestoring: Boolean(context.isRestoringVersion),
    });
    if (deeds.length === 0) return doc;
    const edition = toNoticed(doc, slug);
    const { itemId, language, title } = edition;
    const entry = {
      ...{ itemId, language, title },
      document: `${slug}/${doc.id}`,
      who: doerOf(req),
      version: await findVersionId(req, slug, doc.id),
    };
    for (const deed of deeds) {
      const note = deed.note ?? (deed.to ? await nameOf(req, deed.to) : null);
      await noteActivity(req, { ...entry, kind: deed.kind, note });
      await tell(req, doc, edition, deed);
    }
    return doc;
  };

/** What is deleted for good is told of no more; that somebody did it stays written. */
export const tellDeletion =
  (slug: EditionSlug): CollectionAfterDeleteHook<Edition> =>
  async ({ doc, req }) => {
    const document = `${slug}/${doc.id}`;
    const where = { document: { equals: document } };
    for (const collection of ['notices', 'comments'] as const)
      await req.payload.db.deleteMany({ collection, req, where });
    const who = doerOf(req);
    // The newsroom itself deletes only what was begun and never written in.
    if (!who) return doc;
    const { itemId, language, title } = toNoticed(doc, slug);
    await noteActivity(req, { kind: 'delete', who, document, itemId, language, title });
    return doc;
  };
