import { limitDefault, type Alternate, type ItemType } from '@eyvan/contract';
import { apiPaths, itemTag, listTag } from '@eyvan/wire';
import { localeCodes, type LocaleCode } from '@eyvan/locales';
import type { Payload, Where } from 'payload';
import { z } from 'zod';
import { env } from '../../platform/env';
import {
  isItemType,
  publicationKey,
  type PublicationDoc,
  type PublicationType,
} from '../../projection/publication';
import { digestOf, parseCursor, toCursor } from './cursor';
import type { Answer } from './http';
import { ApiProblem } from './problem-response';

const collection = 'publications';

/** Rows that are public, in an order, at most so many. Nothing of the API reads anything but this collection. */
export async function findPublic(
  payload: Payload,
  { where, sort, limit = 0 }: { where: Where[]; sort: string[]; limit?: number },
): Promise<PublicationDoc[]> {
  const { docs } = await payload.db.find<PublicationDoc>({
    collection,
    limit,
    pagination: false,
    select: { summaryJson: true, itemId: true, sortKey: true },
    sort,
    where: { and: [{ state: { equals: 'public' } }, ...where] },
  });
  return docs;
}

/** What is public of one thing in one language; null where nothing is. */
export async function findPublicRow(
  payload: Payload,
  type: PublicationType,
  itemId: string,
  locale: LocaleCode,
): Promise<PublicationDoc | null> {
  const row = await payload.db.findOne<PublicationDoc>({
    collection,
    where: { key: { equals: publicationKey(type, locale, itemId) } },
  });
  return row?.state === 'public' ? row : null;
}

/** Any of some filter keys. */
export const anyKey = (kind: string, values: readonly string[] | undefined): Where[] =>
  values ? [{ or: values.map((value) => ({ filterKeys: { contains: ` ${kind}:${value} ` } })) }] : [];

/**
 * When the public last saw something change, whatever it was: what a list was last modified at. The rows of a list
 * cannot say, because one that was withdrawn has left it.
 */
export async function findLastChange(payload: Payload): Promise<string | null> {
  const { docs } = await payload.db.find<PublicationDoc>({
    collection,
    limit: 1,
    pagination: false,
    select: { updatedAt: true },
    sort: '-updatedAt',
  });
  return docs[0]?.updatedAt ?? null;
}

/** The list as it is sent: rows hold their JSON ready, so nothing is parsed and written again. */
export async function toListAnswer(
  payload: Payload,
  rows: PublicationDoc[],
  { tags, locale, next, url }: ListFrame,
): Promise<Answer> {
  const items = rows.map(({ summaryJson }) => summaryJson).join(',');
  const tail = next === undefined ? '' : `,"next":${JSON.stringify(next)}`;
  return {
    body: `{"items":[${items}]${tail}}`,
    lastModified: await findLastChange(payload),
    tags,
    locale,
    ...(next && url ? { link: `<${toNextUrl(url, next)}>; rel="next"` } : {}),
  };
}

interface ListFrame {
  tags: string[];
  locale?: LocaleCode;
  next?: string | null;
  url?: URL;
}

function toNextUrl(url: URL, cursor: string): string {
  const next = new URL(url);
  next.searchParams.set('cursor', cursor);
  // Relative to the request (RFC 8288), so that it holds on whichever origin it was asked.
  return `${next.pathname}${next.search}`;
}

interface PageQuery extends Record<string, unknown> {
  locale: LocaleCode;
  cursor?: string | undefined;
  limit?: number | undefined;
}

/** One page by cursor: one row more than asked tells whether there is another. */
export async function readPage(
  payload: Payload,
  query: PageQuery,
  { type, descending, where, url }: { type: ItemType; descending: boolean; where: Where[]; url: URL },
): Promise<Answer> {
  const question = digestOf(type, query);
  const after = parseCursor(query.cursor, question);
  const limit = query.limit ?? limitDefault;
  const beyond = descending ? 'less_than' : 'greater_than';
  const fromCursor: Where[] = after
    ? [
        // Says nothing that the alternatives don't, but is what an index can begin at: a deep page costs no more.
        { sortKey: { [`${beyond}_equal`]: after[0] } },
        {
          or: [
            { sortKey: { [beyond]: after[0] } },
            { and: [{ sortKey: { equals: after[0] } }, { itemId: { [beyond]: after[1] } }] },
          ],
        },
      ]
    : [];
  const rows = await findPublic(payload, {
    where: [{ type: { equals: type } }, { locale: { equals: query.locale } }, ...where, ...fromCursor],
    // Both the same way, as one index can be read forwards and backwards.
    sort: descending ? ['-sortKey', '-itemId'] : ['sortKey', 'itemId'],
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next = rows.length > limit && last ? toCursor([last.sortKey!, last.itemId], question) : null;
  const tags = [listTag(type, query.locale), ...page.map(({ itemId }) => itemTag(itemId))];
  return toListAnswer(payload, page, { tags, locale: query.locale, next, url });
}

/** What is read of the JSON that a publication keeps of an item, as the contract has it. */
const storedItem = z.object({ url: z.string() });

function toAlternate({ locale, itemId, itemJson }: PublicationDoc, type: ItemType): Alternate {
  const { url } = storedItem.parse(JSON.parse(itemJson!));
  return { locale, url, apiUrl: `${env.SITE_URL}${apiPaths[type](itemId, locale)}` };
}

/** Its public editions, in the order of the newsroom's languages, as items have them. */
const toAlternates = (rows: PublicationDoc[], type: ItemType): Alternate[] =>
  rows
    .filter(({ state }) => state === 'public')
    .sort((a, b) => localeCodes.indexOf(a.locale) - localeCodes.indexOf(b.locale))
    .map((row) => toAlternate(row, type));

/**
 * One whole thing in one language.
 * @throws ApiProblem 410 where it was withdrawn, 404 where it never was; both with the languages it can be read in
 */
export async function readOne(
  payload: Payload,
  type: PublicationType,
  itemId: string,
  locale: LocaleCode,
): Promise<Answer> {
  const { docs: rows } = await payload.db.find<PublicationDoc>({
    collection,
    limit: 0,
    pagination: false,
    where: { and: [{ itemId: { equals: itemId } }, { type: { equals: type } }] },
  });
  const isItem = isItemType(type);
  const tags = [isItem ? itemTag(itemId) : `${type}:${itemId}`];
  const row = rows.find((one) => one.locale === locale);
  if (row?.state === 'public') {
    return { body: row.itemJson!, etag: row.etag!, lastModified: row.updatedAt, tags, locale };
  }
  const alternates = isItem ? toAlternates(rows, type) : [];
  const more = { tags, ...(alternates.length > 0 ? { alternates } : {}) };
  if (row) {
    const withdrawal = { at: row.updatedAt, category: row.withdrawnCategory ?? null };
    throw new ApiProblem('withdrawn', 'This was withdrawn by the newsroom', { ...more, withdrawal });
  }
  if (alternates.length === 0) throw new ApiProblem('notFound', 'There is no such item', more);
  throw new ApiProblem('notInThisLanguage', `This is not published in ${locale}`, more);
}
