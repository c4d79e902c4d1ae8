import { localeCodes } from '@eyvan/locales';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { newsroomSlug } from '../content/settings/slug';
import { isRecord } from '../platform/input/is-record';
import { idOf } from '../platform/database/id-of';
import { serializeInTransaction } from '../platform/database/serialize-in-transaction';
import { env } from '../platform/env';
import { newsroomKey, toNewsroomSnapshot } from '../projection/newsroom/to-newsroom-snapshot';
import type { Snapshot } from '../projection/publication';
import type { NewsroomDoc } from '../projection/newsroom/to-newsroom';
import type { CityDoc } from '../projection/references/to-city';
import type { MediaDoc } from '../projection/references/to-image';
import { announce } from './announce';
import { storeSnapshots, type Change } from './store';

/** A document with the words of all languages; null where none is named, or it is gone. */
async function findNamed<Doc>(req: PayloadRequest, collection: CollectionSlug, relation: unknown) {
  const id = idOf(relation);
  if (!id) return null;
  const { docs } = await req.payload.db.find<Doc & { id: string }>({
    collection,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    where: { id: { equals: id } },
  });
  return docs[0] ?? null;
}

/** The settings with the words of all languages; null while nobody has saved any. */
async function findSettings(req: PayloadRequest): Promise<NewsroomDoc | null> {
  const stored: unknown = await req.payload.db.findGlobal({ slug: newsroomSlug, locale: 'all', req });
  // One database answers with nothing, the other with an empty document.
  return isRecord(stored) && Object.keys(stored).length > 0 ? stored : null;
}

async function toSnapshots(req: PayloadRequest, doc: NewsroomDoc): Promise<Snapshot[]> {
  const context = {
    siteUrl: env.SITE_URL,
    homeCity: await findNamed<CityDoc>(req, 'cities', doc.homeCity),
    logo: await findNamed<MediaDoc>(req, 'media', doc.logo),
  };
  return localeCodes.map((locale) => toNewsroomSnapshot(doc, locale, context));
}

async function syncNow(req: PayloadRequest): Promise<Change[]> {
  const doc = await findSettings(req);
  const snapshots = doc ? await toSnapshots(req, doc) : [];
  const changes = await storeSnapshots(req, { type: 'newsroom', itemId: newsroomKey }, snapshots);
  await announce(req, changes);
  return changes;
}

/**
 * The publications of the newsroom itself, made to agree with its settings: one a language, those that are off too, as
 * who looks at a page of theirs is to be told where to go. Does nothing where nothing differs.
 */
export const syncNewsroom = (req: PayloadRequest): Promise<Change[]> =>
  serializeInTransaction(req, () => syncNow(req));

/** The same, where a city or a picture that has changed is the newsroom's home, or its logo. */
export async function syncNewsroomThatNames(
  req: PayloadRequest,
  kind: 'city' | 'media',
  id: string,
): Promise<void> {
  const settings = await findSettings(req);
  if (idOf(kind === 'city' ? settings?.homeCity : settings?.logo) === id) await syncNewsroom(req);
}
