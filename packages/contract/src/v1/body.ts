import { z } from 'zod';
import { image } from './image';
import { inlineHtml } from './inline-html';
import { itemId } from './item-id';
import { itemTypes } from './item-summary';
import { open } from './open-list';

const paragraph = z.object({ type: z.literal('paragraph'), html: inlineHtml }).meta({ id: 'ParagraphBlock' });

const heading = z
  .object({
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
    html: inlineHtml,
  })
  .meta({ id: 'HeadingBlock' });

/** Where an ordered list does not begin with 1; absent where it does. */
const start = z.number().int().optional();

/** A list may hold lists: `list` under an item is its sub-list, `moreLists` those that follow it under the same item. */
const listItem = z
  .object({
    html: inlineHtml,
    get list() {
      return z.object({ ordered: z.boolean(), start, items: z.array(listItem) }).nullable();
    },
    get moreLists() {
      return z.array(z.object({ ordered: z.boolean(), start, items: z.array(listItem) })).optional();
    },
  })
  .meta({ id: 'ListItem' });
export type ListItem = z.infer<typeof listItem>;
/** A list under an item. */
export type SubList = NonNullable<ListItem['list']>;

const list = z
  .object({ type: z.literal('list'), ordered: z.boolean(), start, items: z.array(listItem).min(1) })
  .meta({ id: 'ListBlock' });

const quote = z
  .object({
    type: z.literal('quote'),
    paragraphs: z.array(inlineHtml).min(1),
    attribution: z.string().nullable(),
  })
  .meta({ id: 'QuoteBlock' });

/** A sentence of the text itself, set large beside it: readers who meet it twice need not hear it twice. */
const pullQuote = z
  .object({ type: z.literal('pullQuote'), text: z.string().min(1), attribution: z.string().nullable() })
  .meta({ id: 'PullQuoteBlock' });

/** What is worth knowing beside the story, apart from it: paragraphs and lists under a title. */
const factBox = z
  .object({
    type: z.literal('factBox'),
    title: z.string().nullable(),
    blocks: z.array(z.discriminatedUnion('type', [paragraph, list])).min(1),
  })
  .meta({ id: 'FactBoxBlock' });

/**
 * The notes of a text, in its order, after all else. In the text stands `<sup><a href="#note-1">1</a></sup>`: a client
 * gives the note its `id`, or shows the number alone.
 */
const footnotes = z
  .object({
    type: z.literal('footnotes'),
    notes: z.array(z.object({ id: z.string().regex(/^note-\d+$/), html: inlineHtml })).min(1),
  })
  .meta({ id: 'FootnotesBlock' });

const imageBlock = z.object({ type: z.literal('image'), image }).meta({ id: 'ImageBlock' });

const gallery = z
  .object({ type: z.literal('gallery'), images: z.array(image).min(1) })
  .meta({ id: 'GalleryBlock' });

/**
 * Something on another host. A client shows the link first, or the still (absent where nobody gave one), and loads the
 * rest when asked to. What it is, is absent where the host has things of several kinds.
 */
const embed = z
  .object({
    type: z.literal('embed'),
    url: z.url(),
    host: z.string(),
    title: z.string().min(1),
    media: open(z.enum(['audio', 'video'])).optional(),
    image: image.optional(),
  })
  .meta({ id: 'EmbedBlock' });

/** A cell that stands in several rows or columns. The places that it covers are empty cells of the rows. */
const mergedCell = z
  .object({
    row: z.number().int().min(0).meta({ description: 'From 0; the header, where there is one, is row 0' }),
    column: z.number().int().min(0).meta({ description: 'From 0' }),
    rowSpan: z.number().int().min(1),
    colSpan: z.number().int().min(1),
  })
  .meta({ id: 'MergedCell' });
export type MergedCell = z.infer<typeof mergedCell>;

/** Every row has as many cells; `merged`, absent where nothing is, says which of them are one. */
const table = z
  .object({
    type: z.literal('table'),
    caption: z.string().nullable(),
    header: z.array(inlineHtml).nullable(),
    rows: z.array(z.array(inlineHtml)).min(1),
    merged: z.array(mergedCell).min(1).optional(),
    headColumns: z
      .number()
      .int()
      .min(1)
      .optional()
      .meta({ description: 'How many columns at the start head their rows; absent where none does' }),
  })
  .meta({ id: 'TableBlock' });

/** Another item, in the same language; left out of the answer where it has no public edition in it. */
const relatedItem = z
  .object({
    type: z.literal('relatedItem'),
    kind: open(z.enum(itemTypes)),
    id: itemId,
    title: z.string(),
    url: z.url(),
  })
  .meta({ id: 'RelatedItemBlock' });

/** Paragraphs in another language than the edition's. */
const passage = z
  .object({
    type: z.literal('passage'),
    lang: z.string().meta({ description: 'BCP 47' }),
    dir: z.union([z.literal('ltr'), z.literal('rtl')]),
    paragraphs: z.array(inlineHtml).min(1),
  })
  .meta({ id: 'PassageBlock' });

/** A block of running text: never the editor's own format. Clients ignore types that they don't know. */
export const bodyBlock = z
  .discriminatedUnion('type', [
    paragraph,
    heading,
    list,
    quote,
    pullQuote,
    factBox,
    imageBlock,
    gallery,
    embed,
    table,
    relatedItem,
    passage,
    footnotes,
  ])
  .meta({ id: 'BodyBlock' });
export type BodyBlock = z.infer<typeof bodyBlock>;

/** The running text of an item. */
export const body = z.array(bodyBlock);
export type Body = z.infer<typeof body>;
