import { isLocaleCode, localeCodes, type LocaleCode } from '@eyvan/locales';
import type { PayloadRequest } from 'payload';
import { fieldsOf, titleOf, isEditionSlug, type Edition, type EditionSlug } from '../../content/edition';
import { followsOf } from '../../content/follows';
import { blocksOf, wordsOfNode } from '../../content/parts/parts';
import { relationsOf, wordFields } from '../../content/types/types';
import { canWriteOn } from '../../editions/can-write-on';
import { findFollowed, findSourceTexts, findSpoken } from '../../editions/source';
import { actorOf } from '../../platform/access/roles';
import { idOf } from '../../platform/database/id-of';
import { compareBlocks } from './compare-blocks';
import { compareWords } from './compare-words';
import { readFacts } from './read-facts';
import type { BlockSource, Change, PictureSource, Source } from './source';
import { toReadBlock, type ReadBlock } from './to-source-blocks';

interface PictureDoc {
  id: string;
  thumbnailURL?: string | null;
  alt?: Record<string, string | null>;
  caption?: Record<string, string | null>;
}

/** The pictures of an item, in the order in which they are named. */
async function findPictures(req: PayloadRequest, ids: string[]): Promise<Map<string, PictureDoc>> {
  if (ids.length === 0) return new Map();
  const found: { docs: unknown[] } = await req.payload.find({
    collection: 'media',
    depth: 0,
    limit: 0,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    req,
    where: { id: { in: ids } },
  });
  const docs = found.docs as PictureDoc[];
  return new Map(docs.map((doc) => [doc.id, doc]));
}

function toPicture(doc: PictureDoc, from: LocaleCode, to: LocaleCode): PictureSource {
  const wordsIn = (code: LocaleCode) => ({
    alt: doc.alt?.[code] ?? null,
    caption: doc.caption?.[code] ?? null,
  });
  return { id: doc.id, thumb: doc.thumbnailURL ?? null, source: wordsIn(from), own: wordsIn(to) };
}

/** The title of another item that a text names. */
async function nameItem(req: PayloadRequest, item: ReadBlock['item']): Promise<string> {
  if (!item || !isEditionSlug(item.collection)) return '';
  const found = await findSpoken(req, item.collection, item.id);
  return found ? titleOf(found, item.collection) : '';
}

const textIn = (values: Record<string, unknown>, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value : '';
};

/** What changed in the original since a translation follows it: null where there is nothing to compare. */
interface Former {
  values: Record<string, unknown>;
  language: LocaleCode;
}

const changeOf = (former: Former | null, name: string, now: string): Change => {
  if (!former) return null;
  const before = textIn(former.values, name);
  return before === now ? null : compareWords(before, now, former.language);
};

async function readBlocks(
  req: PayloadRequest,
  slug: EditionSlug,
  values: Record<string, unknown>,
  former: Former | null,
  pictures: Map<string, PictureDoc>,
): Promise<Pick<Source, 'blocks' | 'removedAtEnd'>> {
  const { blocks: blockWords } = wordFields(slug);
  const nodes = blocksOf(values.body);
  const texts = nodes.map((node) => wordsOfNode(node, blockWords));
  const before = former && blocksOf(former.values.body).map((node) => wordsOfNode(node, blockWords));
  const compared = former && before ? compareBlocks(before, texts, former.language) : null;
  const blocks: BlockSource[] = [];
  for (const [index, node] of nodes.entries()) {
    const { kind, item, pictures: ids, rows } = toReadBlock(node);
    const thumbs = ids.map((id) => pictures.get(id)?.thumbnailURL).filter((url) => typeof url === 'string');
    const change = compared?.changes[index] ?? null;
    const shown = kind === 'item' ? [[await nameItem(req, item)]] : rows;
    blocks.push({ kind, rows: shown, thumbs, text: texts[index] ?? '', change });
  }
  return { blocks, removedAtEnd: compared?.removedAtEnd ?? [] };
}

/**
 * What stands beside an edition while it is being translated: another edition of its item, as readers see it, or as it
 * is being written where they do not. Null where there is none.
 * @param wanted the language of the other edition; the original's where it is not said, or has none
 * @throws APIError as reading the edition does
 */
export async function readSource(
  req: PayloadRequest,
  slug: EditionSlug,
  id: string,
  wanted: unknown,
): Promise<Source | null> {
  const read = { collection: slug, depth: 0, draft: true, overrideAccess: false, req } as const;
  const edition: Edition = await req.payload.findByID({ ...read, id, trash: true });
  if (!edition.itemId || !isLocaleCode(edition.language)) return null;
  const { docs }: { docs: Edition[] } = await req.payload.find({
    ...read,
    pagination: false,
    limit: 0,
    where: { and: [{ itemId: { equals: edition.itemId } }, { id: { not_equals: edition.id } }] },
  });
  const rank = ({ language, original: of }: Edition) => (of ? 1 + localeCodes.indexOf(language) : 0);
  const others = docs.sort((one, other) => rank(one) - rank(other));
  const chosen = others.find(({ language }) => language === wanted) ?? others[0];
  const spoken = chosen && (await findSpoken(req, slug, chosen.id));
  if (!chosen || !spoken) return null;
  const originalId = idOf(edition.original);
  const original = originalId ? await findSpoken(req, slug, originalId) : edition;
  const state = edition.translation?.state ?? null;
  const isBehind = state === 'outdated' || state === 'factChanged';
  const followed = isBehind ? await findFollowed(req, slug, edition) : null;
  const former: Former | null =
    followed && chosen.id === originalId ? { values: fieldsOf(followed), language: chosen.language } : null;
  const values = fieldsOf(spoken);
  const named = [...(relationsOf(slug, spoken, original ?? {}).get('media') ?? [])];
  const own = [...(relationsOf(slug, edition, {}).get('media') ?? [])];
  const pictures = await findPictures(req, [...new Set([...named, ...own])]);
  const actor = actorOf(req);
  const words = wordFields(slug);
  return {
    language: chosen.language,
    choices: others.map(({ language, original: of }) => ({ language, isOriginal: idOf(of) === null })),
    fields: words.fields
      .filter((name) => name !== 'body')
      .map((name) => {
        const text = textIn(values, name);
        return { name, text, change: changeOf(former, name, text) };
      }),
    ...(await readBlocks(req, slug, values, former, pictures)),
    facts: await readFacts(req, slug, fieldsOf(original ?? {})),
    pictures: [...pictures.values()].map((doc) => toPicture(doc, chosen.language, edition.language)),
    texts: await findSourceTexts(req, slug, edition),
    wordFields: {
      fields: [...words.fields],
      blocks: Object.fromEntries(Object.entries(words.blocks).map(([name, fields]) => [name, [...fields]])),
    },
    state,
    followsAt: originalId ? followsOf(edition) : null,
    isComparable: followed !== null,
    canConfirm: actor !== null && originalId !== null && !edition.deletedAt && canWriteOn(actor, edition),
  };
}
