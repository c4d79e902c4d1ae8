import type { Payload } from 'payload';
import type { EditionSlug } from '../src/content/edition';
import { eventData, newsData } from './content';

/** The words and facts of an edition that can be published, of either collection. */
export const editionData = (slug: EditionSlug, categories: unknown[], more: Record<string, unknown> = {}) =>
  slug === 'news' ? newsData(categories, more) : eventData(categories, more);

export const titleOf = { news: 'headline', events: 'title' } as const;

/** Stores an edition as the server itself does, past all access; as a draft unless `data` says otherwise. */
export async function createEdition(
  payload: Payload,
  slug: EditionSlug,
  categories: unknown[],
  data: Record<string, unknown> = {},
): Promise<Record<string, any> & { id: string }> {
  return (await payload.create({
    collection: slug,
    draft: data._status !== 'published',
    data: editionData(slug, categories, data) as never,
  })) as Record<string, any> & { id: string };
}

/** A translation of an edition: words only. */
export const createTranslation = (
  payload: Payload,
  slug: EditionSlug,
  original: { id: string },
  data: Record<string, unknown>,
) => createEdition(payload, slug, [], { original: original.id, categories: undefined, ...data });

export const publish = (
  payload: Payload,
  slug: EditionSlug,
  id: string,
  more: Record<string, unknown> = {},
) => payload.update({ collection: slug, id, data: { ...more, _status: 'published' } as never });

export const withdraw = (payload: Payload, slug: EditionSlug, id: string, withdrawnReason?: string) =>
  payload.update({ collection: slug, id, data: { _status: 'draft', withdrawnReason } as never });

export const saveDraft = (payload: Payload, slug: EditionSlug, id: string, data: Record<string, unknown>) =>
  payload.update({ collection: slug, draft: true, id, data: data as never });

/** Every row of `publications` of one thing, or of all. */
export async function publicationsOf(payload: Payload, itemId?: string): Promise<Record<string, any>[]> {
  const { docs } = await payload.db.find<Record<string, any> & { id: string }>({
    collection: 'publications' as never,
    limit: 0,
    pagination: false,
    sort: 'key',
    where: itemId ? { itemId: { equals: itemId } } : {},
  });
  return docs;
}

/** All that is stored of an edition: its row, its versions, its publications. Equal before and after: nothing happened. */
export async function storedOf(payload: Payload, slug: EditionSlug, id: string, itemId: string) {
  const where = { parent: { equals: id } };
  return {
    row: await payload.db.findOne({ collection: slug, where: { id: { equals: id } } }),
    versions: (await payload.db.findVersions({ collection: slug, limit: 0, pagination: false, where })).docs,
    publications: await publicationsOf(payload, itemId),
  };
}
