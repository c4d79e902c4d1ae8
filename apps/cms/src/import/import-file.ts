import { dirname } from 'node:path';
import type { LocaleCode } from '@eyvan/locales';
import { createNameMender } from '@eyvan/locales/typography';
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import type { Edition, EditionSlug } from '../content/edition';
import { askFindings } from '../editions/copy-desk/ask-findings';
import { wordsFor } from '../platform/i18n/words';
import { listNames } from '../content/references/list-names';
import { env } from '../platform/env';
import type { ImportedText } from './imported-text';
import { mapTexts } from './lexical/map-texts';
import type { BlockNode, LexicalRoot } from './lexical/nodes';
import { loadImages } from './load-images';
import { readImportFile } from './read-import-file';
import { listRemarks, toRemarks } from './words/list-remarks';
import { storeImage, type MediaDoc } from './store-images';

interface ImportOptions {
  path: string;
  type: EditionSlug;
  language: LocaleCode;
  /** A label of the Encoding Standard; found out where it is not named. */
  encoding?: string;
}

/** Where the new draft is. */
export interface ImportedEdition {
  id: string;
  itemId: string;
  adminUrl: string;
  /** What the journalist should know: one sentence each. */
  notes: string[];
}

/** Puts the media in the places of their keys; a picture without media goes. */
function withMedia({ root }: LexicalRoot, media: Map<string, MediaDoc>): LexicalRoot {
  const children = root.children.flatMap((block): BlockNode[] => {
    if (block.type !== 'block' || block.fields.blockType !== 'image') return [block];
    const image = media.get(String(block.fields.image))?.id;
    return image ? [{ ...block, fields: { ...block.fields, image } }] : [];
  });
  return { root: { ...root, children } };
}

/** A text whose names are spelt as the newsroom has them. */
function withOwnNames(text: ImportedText, mend: (words: string) => string): ImportedText {
  const fields = Object.entries(text.fields).map(([name, value]) => [name, mend(value)] as const);
  return {
    ...text,
    headline: mend(text.headline),
    summary: mend(text.summary),
    body: mapTexts(text.body, mend),
    fields: Object.fromEntries(fields),
  };
}

/** Words of front matter that an edition has a field for, where there are any. */
function pick<Name extends string>(
  fields: Record<string, string>,
  ...names: Name[]
): { [Each in Name]?: string } {
  const picked: { [Each in Name]?: string } = {};
  for (const name of names) if (fields[name]) picked[name] = fields[name];
  return picked;
}

async function storeEdition(
  req: PayloadRequest,
  text: ImportedText,
  { type, language }: ImportOptions,
): Promise<Edition> {
  const { body, fields, headline, summary } = text;
  const shared = { language, summary, body };
  const options = { draft: true, depth: 0, req } as const;
  const create = {
    news: () => {
      const data = { ...pick(fields, 'dateline', 'byline'), ...shared, headline };
      return req.payload.create({ ...options, collection: 'news', data });
    },
    events: () => {
      const words = pick(fields, 'venueName', 'venueAddress', 'statusNote');
      return req.payload.create({
        ...options,
        collection: 'events',
        data: { ...words, ...shared, title: headline },
      });
    },
  };
  return create[type]();
}

/**
 * Stores a text as a draft edition, with its pictures as media, in one transaction: when anything fails, nothing is
 * stored, in the database or beside it.
 */
export async function storeText(
  payload: Payload,
  imported: ImportedText,
  options: ImportOptions,
): Promise<ImportedEdition> {
  const { type, language, path } = options;
  const { loaded, notes } = await loadImages(imported.images, dirname(path));
  const media = new Map<string, MediaDoc>();
  const req = await createLocalReq({ locale: language }, payload);
  const [cities, categories, organizations] = [
    await listNames(req, 'cities', language),
    await listNames(req, 'categories', language),
    await listNames(req, 'organizations', language),
  ];
  const text = withOwnNames(imported, createNameMender(language, [...cities, ...categories]));
  const remarks = listRemarks(text, { type, organizations });
  await initTransaction(req);
  try {
    for (const image of loaded) media.set(image.key, await storeImage(req, image, language));
    const stored = await storeEdition(req, { ...text, body: withMedia(text.body, media) }, options);
    const found = toRemarks(wordsFor(req), await askFindings(req, type, stored, {}));
    const { id } = stored;
    const itemId = String(stored.itemId);
    await commitTransaction(req);
    const adminUrl = `${env.CMS_URL}/admin/collections/${type}/${id}`;
    return { id, itemId, adminUrl, notes: [...text.notes, ...notes, ...found, ...remarks] };
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

/**
 * Imports a file of text, Markdown, HTML or Word as a draft edition.
 * @throws ImportError on a file that cannot be read; the message follows the file's name
 */
export async function importFile(payload: Payload, options: ImportOptions): Promise<ImportedEdition> {
  return storeText(payload, await readImportFile(options), options);
}
