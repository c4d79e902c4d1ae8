import { isLocaleCode } from '@eyvan/locales';
import type { CollectionBeforeChangeHook } from 'payload';
import { findRow } from '../platform/database/read-once';
import { refuseInWords } from '../platform/refusals/refuse';
import { titleOf, toEditionSlug, withChanges, type Edition, type EditionSlug } from '../content/edition';
import { idOf } from '../platform/database/id-of';
import { chooseSlug } from './choose-slug';
import { createItemId } from './item-id';

type HookArgs = Parameters<CollectionBeforeChangeHook<Edition>>[0];

/** An edition that autosave made when the form was opened, and into which nobody has written yet. */
function isShell(doc: Edition, slug: EditionSlug): boolean {
  return !titleOf(doc, slug) && !doc.summary && !doc.original && doc._status !== 'published';
}

function checkLanguage({ collection, data, originalDoc, req }: HookArgs) {
  if (!isLocaleCode(data.language)) refuseInWords(req, 'language', 'chooseLanguage');
  const before = originalDoc?.language;
  if (before && before !== data.language && !isShell(originalDoc, toEditionSlug(collection.slug))) {
    refuseInWords(req, 'language', 'languageFixed');
  }
}

async function findOriginal({
  collection,
  data,
  originalDoc,
  req,
}: HookArgs): Promise<Readonly<Edition> | null> {
  const originalId = idOf(data.original);
  if (originalDoc && originalDoc.itemId && idOf(originalDoc.original) !== originalId) {
    refuseInWords(req, 'original', 'originalFixed');
  }
  if (!originalId) return null;
  const original = await findRow<Edition>(req, collection.slug, originalId);
  if (!original || original.deletedAt) refuseInWords(req, 'original', 'noSuchEdition');
  if (idOf(original.original)) refuseInWords(req, 'original', 'translationOfTranslation');
  return original;
}

/** At most one edition of an item in a language. One in the bin counts: it can come back. */
async function refuseSecondEdition({ collection, data, originalDoc, req }: HookArgs, itemId: string) {
  const twin = await req.payload.db.findOne<Edition>({
    collection: collection.slug,
    req,
    where: {
      and: [
        { itemId: { equals: itemId } },
        { language: { equals: data.language } },
        ...(originalDoc ? [{ id: { not_equals: originalDoc.id } }] : []),
      ],
    },
  });
  if (twin) refuseInWords(req, 'language', twin.deletedAt ? 'secondEditionInBin' : 'secondEdition');
}

/**
 * Autosave changes the latest draft only, while the place of an edition is looked up by its main row: a form that was
 * opened in one language and is written in another must not hold both.
 */
async function moveShell({ collection, data, originalDoc, req }: HookArgs) {
  if (!originalDoc || originalDoc.language === data.language) return;
  const { language } = data;
  await req.payload.db.updateOne({
    collection: collection.slug,
    id: originalDoc.id,
    data: { language },
    req,
  });
}

/**
 * Gives an edition its place: language, original, itemId, slug and who began it. Runs before each save, drafts too.
 * @throws APIError 400 on a second edition in a language, a translation of a translation, a change of language
 */
export const setIdentity: CollectionBeforeChangeHook<Edition> = async (given) => {
  // Payload hands an empty object over when a document is being created.
  const args = { ...given, originalDoc: given.originalDoc?.id ? given.originalDoc : undefined };
  const data = withChanges(args.originalDoc, args.data);
  const merged: HookArgs = { ...args, data };
  checkLanguage(merged);
  const original = await findOriginal(merged);
  const itemId = original?.itemId ?? args.originalDoc?.itemId ?? createItemId();
  const isNewPlace = !args.originalDoc?.itemId || args.originalDoc.language !== data.language;
  if (isNewPlace) await refuseSecondEdition(merged, itemId);
  await moveShell(merged);
  return {
    ...args.data,
    // A version from before the first publication does not know when that was.
    ...(args.context.isRestoringVersion ? { publishedAt: args.originalDoc?.publishedAt ?? null } : {}),
    itemId,
    slug: chooseSlug(toEditionSlug(merged.collection.slug), itemId, {
      before: merged.originalDoc,
      edition: data,
      isRestored: Boolean(merged.context.isRestoringVersion),
    }),
    createdBy: args.originalDoc
      ? args.originalDoc.createdBy
      : (args.req.user?.id ?? args.data.createdBy ?? null),
  };
};
