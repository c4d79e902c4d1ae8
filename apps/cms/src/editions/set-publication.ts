import type { CollectionBeforeChangeHook } from 'payload';
import { findRow } from '../database/read-once';
import { checkBlocks } from '../richtext/check-blocks';
import { checkPublishable } from '../publishing/check-publishable';
import { findDeadLinks } from '../richtext/addresses';
import { refuseAll, refuseInWords, toComplaint, type Refusal } from '../text/refuse';
import { editionCollections, idOf, type Edition, type EditionSlug } from './collections';
import type { PublicationContext } from '../scheduling/rehearse';
import { nameRefusal } from './guard-bulk';
import { findPictures, findWordless } from './pictures';
import { questionScript } from './question-script';
import { pickFacts, sharedFacts } from './shared-facts';

type HookArgs = Parameters<CollectionBeforeChangeHook<Edition>>[0];
/** What is asked of a publication, of which `rehearse.ts` has no more than this. */
type PublicationArgs = Pick<HookArgs, 'collection' | 'context' | 'data' | 'originalDoc' | 'req'>;

function listMissing(edition: Edition, facts: Record<string, unknown>, { collection, req }: PublicationArgs) {
  const { titleField } = editionCollections[collection.slug as EditionSlug];
  const needed: [path: string, value: unknown, refusal: Refusal][] = [
    [titleField, edition[titleField], 'neededToPublish'],
    ['summary', edition.summary, 'neededToPublish'],
    ['categories', (facts.categories as unknown[] | undefined)?.length, 'field'],
  ];
  if (collection.slug === 'events') needed.push(['startsAt', facts.startsAt, 'neededToPublish']);
  return needed.filter(([, value]) => !value).map(([path, , refusal]) => toComplaint(req, path, refusal));
}

/** The facts that go public with an edition: its own on an original, its original's on a translation. */
async function readFacts({
  collection,
  data,
  originalDoc,
  req,
}: PublicationArgs): Promise<Record<string, unknown>> {
  const slug = collection.slug as EditionSlug;
  const originalId = idOf(data.original ?? originalDoc?.original);
  if (!originalId) return pickFacts({ ...originalDoc, ...data }, slug);
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
  return pickFacts((draft ?? {}) as Edition, slug);
}

/** Takes shared facts off a translation: it holds words only. */
export const stripSharedFacts: CollectionBeforeChangeHook<Edition> = ({ collection, data, originalDoc }) => {
  if (!idOf(data.original ?? originalDoc?.original)) return data;
  const own = { ...data };
  for (const name of sharedFacts[collection.slug as EditionSlug]) delete own[name];
  return own;
};

async function toPublication(args: PublicationArgs): Promise<HookArgs['data']> {
  const { collection, data, originalDoc, req } = args;
  const { goesOutAt } = args.context as PublicationContext;
  // What goes into the bin need not be complete.
  if (data._status !== 'published' || data.deletedAt) return data;
  const slug = collection.slug as EditionSlug;
  const edition = { ...originalDoc, ...data } as Edition;
  const facts = await readFacts(args);
  const missing = listMissing(edition, facts, args);
  missing.push(...(await findWordless(req, findPictures(edition, facts), edition.language)));
  for (const link of findDeadLinks(edition.body))
    missing.push(toComplaint(req, 'body', 'linkLeadsNowhere', link));
  missing.push(...checkBlocks(req, edition.body));
  if (missing.length > 0) refuseAll(missing);
  // A question, and asked when nothing else is in the way.
  const questions = questionScript(req, edition);
  if (questions.length > 0) refuseAll(questions);
  const publishedAt = edition.publishedAt ?? new Date().toISOString();
  const latest = Math.max(Date.now(), Date.parse(goesOutAt ?? '') || 0) + 60_000;
  if (Date.parse(publishedAt) > latest) refuseInWords(req, 'publishedAt', 'liesAhead');
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
    const { titleField } = editionCollections[args.collection.slug as EditionSlug];
    throw args.context.isBulk ? nameRefusal(error, args.originalDoc?.[titleField]) : error;
  }
};
