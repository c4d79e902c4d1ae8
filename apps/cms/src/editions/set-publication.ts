import type { CollectionBeforeChangeHook } from 'payload';
import { checkBlocks } from '../content/blocks/check-blocks';
import { findRow } from '../platform/database/read-once';
import { checkPublishable } from '../publishing/check-publishable';
import { findDeadLinks } from '../content/rich-text/addresses';
import { refuseAll, refuseInWords, toComplaint } from '../platform/refusals/refuse';
import { fieldsOf, isPublic, titleOf, toEditionSlug, withChanges, type Edition } from '../content/edition';
import { leadsInside } from '../platform/network/leads-inside';
import { findLinks } from './copy-desk/find-links';
import { idOf } from '../platform/database/id-of';
import { nameRefusal } from './guard-bulk';
import { findUntranslated } from './find-untranslated';
import { findWordless } from './find-wordless';
import { questionScript } from './question-script';
import { pickFacts } from '../content/types/facts';
import { factNames, neededFields, relationsOf, type NeededField } from '../content/types/types';

type HookArgs = Parameters<CollectionBeforeChangeHook<Edition>>[0];
/** What is asked of a publication, of which `rehearse.ts` has no more than this. */
export type PublicationArgs = Pick<HookArgs, 'collection' | 'context' | 'data' | 'originalDoc' | 'req'>;

const isEmpty = (value: unknown) => (Array.isArray(value) ? value.length === 0 : !value);

function listMissing(edition: Edition, facts: Partial<Edition>, { collection, req }: PublicationArgs) {
  const needed = neededFields(toEditionSlug(collection.slug));
  const missingOf = (fields: NeededField[], values: Record<string, unknown>) =>
    fields
      .filter(({ name }) => isEmpty(values[name]))
      .map(({ name, refusal }) => toComplaint(req, name, refusal));
  return [...missingOf(needed.words, fieldsOf(edition)), ...missingOf(needed.facts, fieldsOf(facts))];
}

/** The facts that go public with an edition: its own on an original, its original's on a translation. */
export async function readFacts({
  collection,
  data,
  originalDoc,
  req,
}: PublicationArgs): Promise<Partial<Edition>> {
  const slug = toEditionSlug(collection.slug);
  const originalId = idOf(data.original ?? originalDoc?.original);
  if (!originalId) return pickFacts(withChanges(originalDoc, data), slug);
  const original = await findRow<Edition>(req, slug, originalId);
  // A published original speaks with its published words; one that never was, with its latest draft.
  if (original?._status === 'published') return pickFacts(original, slug);
  const draft = await req.payload.findByID({
    collection: slug,
    id: originalId,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
    disableErrors: true,
  });
  return pickFacts(draft ?? {}, slug);
}

/** What readers have read is not ahead, though the clock was set back since. */
async function isKnownToReaders(
  { collection, originalDoc, req }: PublicationArgs,
  publishedAt: string,
): Promise<boolean> {
  const row = originalDoc?.id
    ? await findRow<Edition>(req, toEditionSlug(collection.slug), originalDoc.id)
    : null;
  if (!row || !isPublic(row)) return false;
  return Date.parse(row.publishedAt ?? '') === Date.parse(publishedAt);
}

/** Takes shared facts off a translation: it holds words only. */
export const stripSharedFacts: CollectionBeforeChangeHook<Edition> = ({ collection, data, originalDoc }) => {
  if (!idOf(data.original ?? originalDoc?.original)) return data;
  const own = { ...data };
  for (const name of factNames(toEditionSlug(collection.slug))) delete own[name as keyof typeof own];
  return own;
};

async function toPublication(args: PublicationArgs): Promise<HookArgs['data']> {
  const { collection, data, originalDoc, req } = args;
  const { goesOutAt } = args.context;
  // What goes into the bin need not be complete.
  if (data._status !== 'published' || data.deletedAt) return data;
  const slug = toEditionSlug(collection.slug);
  const edition = withChanges(originalDoc, data);
  const facts = await readFacts(args);
  const missing = listMissing(edition, facts, args);
  missing.push(
    ...(await findWordless(
      req,
      [...(relationsOf(slug, edition, facts).get('media') ?? [])],
      edition.language,
    )),
  );
  for (const link of findDeadLinks(edition.body))
    missing.push(toComplaint(req, 'body', 'linkLeadsNowhere', link));
  for (const { place, words, address } of findLinks(slug, edition, facts).filter(({ address }) =>
    leadsInside(address),
  ))
    missing.push(toComplaint(req, place, 'linkInside', { words, address }));
  missing.push(...checkBlocks(req, edition.body));
  missing.push(...(await findUntranslated(req, slug, edition)));
  if (missing.length > 0) refuseAll(missing);
  // A question, and asked when nothing else is in the way.
  const questions = questionScript(req, edition);
  if (questions.length > 0) refuseAll(questions);
  const publishedAt = edition.publishedAt ?? new Date().toISOString();
  const latest = Math.max(Date.now(), Date.parse(goesOutAt ?? '') || 0) + 60_000;
  if (Date.parse(publishedAt) > latest && !(await isKnownToReaders(args, publishedAt)))
    refuseInWords(req, 'publishedAt', 'liesAhead');
  await checkPublishable(req, slug, { ...edition, publishedAt }, facts);
  const isTranslation = Boolean(idOf(edition.original));
  return {
    ...data,
    publishedAt,
    stage: 'approved',
    frozenFacts: isTranslation ? facts : null,
  };
}

/**
 * What has to be right before an edition goes public, and what is set when it does.
 * @throws APIError 400 that names every field that is missing
 */
export const setPublication = async (args: PublicationArgs): Promise<HookArgs['data']> => {
  try {
    return await toPublication(args);
  } catch (error) {
    const title = titleOf(args.originalDoc ?? {}, toEditionSlug(args.collection.slug));
    throw args.context.isBulk ? nameRefusal(error, title) : error;
  }
};
