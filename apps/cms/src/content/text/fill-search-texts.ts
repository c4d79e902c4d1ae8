import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import { inTransaction } from '../../platform/database/in-transaction';
import { editionSlugs, type EditionSlug } from '../edition';
import { searchWordsOf } from '../types/types';
import { referenceSearch } from './reference-search';
import type { SearchWords } from './search-field';
import { toSearchText } from './search-text';

/** Few, as writers wait for the whole of it. */
const batch = 50;

const isMissing: Where = { searchText: { exists: false } };
type Doc = { id: string; updatedAt: string } & Record<string, unknown>;

/** @returns how many were filled in */
async function fillRows(
  req: PayloadRequest,
  collection: CollectionSlug,
  wordsOf: SearchWords,
): Promise<number> {
  const { docs } = await req.payload.db.find<Doc>({
    collection,
    limit: batch,
    locale: 'all',
    pagination: false,
    req,
    where: isMissing,
  });
  for (const doc of docs) {
    // Not a word changes, so its time stays.
    const data = { searchText: toSearchText(wordsOf(doc)), updatedAt: doc.updatedAt };
    await req.payload.db.updateOne({ collection, id: doc.id, data, req });
  }
  return docs.length;
}

async function fillDrafts(req: PayloadRequest, collection: EditionSlug): Promise<number> {
  const { docs } = await req.payload.db.findVersions<Doc>({
    collection,
    limit: batch,
    pagination: false,
    req,
    where: { and: [{ latest: { equals: true } }, { 'version.searchText': { exists: false } }] },
  });
  for (const { id, ...latest } of docs) {
    const searchText = toSearchText(searchWordsOf(collection)(latest.version));
    await req.payload.db.updateVersion({
      collection,
      id,
      req,
      versionData: { ...latest, version: { ...latest.version, searchText } },
    });
  }
  return docs.length;
}

/**
 * Fills `searchText` of what was stored before there was one: by an older release, or an older backup. Leaves what
 * has it alone, so that it costs one look at each start.
 * @param isStopped asked between batches, as the process may be about to end
 */
export async function fillSearchTexts(payload: Payload, isStopped = () => false): Promise<void> {
  const works: ((req: PayloadRequest) => Promise<number>)[] = [
    ...editionSlugs.flatMap((slug) => [
      (req: PayloadRequest) => fillRows(req, slug, searchWordsOf(slug)),
      (req: PayloadRequest) => fillDrafts(req, slug),
    ]),
    (req: PayloadRequest) => fillRows(req, 'cities', referenceSearch.cities),
    (req: PayloadRequest) => fillRows(req, 'media', referenceSearch.media),
    (req: PayloadRequest) => fillRows(req, 'organizations', referenceSearch.organizations),
    (req: PayloadRequest) => fillRows(req, 'venues', referenceSearch.venues),
  ];
  for (const work of works) {
    while (!isStopped() && (await inTransaction(payload, work)) === batch);
  }
}
