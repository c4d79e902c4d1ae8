import { localeCodes } from '@eyvan/locales';
import * as z from 'zod/mini';

const language = z.enum(localeCodes);
const text = z.nullable(z.string());

/** What was changed in a text since the version that a translation follows, word by word; null where nothing was. */
const change = z.nullable(
  z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
);
export type Change = z.infer<typeof change>;

/** One field of the source. */
const fieldSource = z.object({ name: z.string(), text: z.string(), change });

/** One block of its running text: see `ReadBlock`. */
const blockSource = z.object({
  kind: z.enum([
    'paragraph',
    'h2',
    'h3',
    'h4',
    'list',
    'table',
    'quote',
    'passage',
    'pictures',
    'item',
    'embed',
  ]),
  /** Cells of inline HTML, made and escaped by the server. */
  rows: z.array(z.array(z.string())),
  thumbs: z.array(z.string()),
  /** Its words, for counting. */
  text: z.string(),
  change,
});
export type BlockSource = z.infer<typeof blockSource>;

const words = z.object({ alt: text, caption: text });

/** A picture of the item: its words in the language of the source, and in that of the translation. */
const pictureSource = z.object({
  id: z.string(),
  thumb: text,
  source: words,
  own: words,
});
export type PictureSource = z.infer<typeof pictureSource>;

/** What stands beside an edition that is being translated. */
const source = z.object({
  language,
  /** The editions of the item that can stand there, the original first. */
  choices: z.array(z.object({ language, isOriginal: z.boolean() })),
  fields: z.array(fieldSource),
  blocks: z.array(blockSource),
  /** Blocks that were taken out after the last one. */
  removedAtEnd: z.array(z.string()),
  facts: z.array(z.object({ name: z.string(), value: z.string() })),
  pictures: z.array(pictureSource),
  /** The texts of the edition that the translation was begun from: what equals one of them is to be translated. */
  texts: z.array(z.string()),
  /** Which fields hold words: see `WordFields`. */
  wordFields: z.object({
    fields: z.array(z.string()),
    blocks: z.record(z.string(), z.array(z.string())),
  }),
  state: z.nullable(z.enum(['unwritten', 'current', 'outdated', 'factChanged'])),
  /** Since when it has been compared with its original (ISO 8601). */
  followsAt: text,
  /** What that said then is still kept. */
  isComparable: z.boolean(),
  canConfirm: z.boolean(),
});
export type Source = z.infer<typeof source>;

/** What `sourceEndpoint` answers; null where there is no other edition. @throws ZodError for anything else */
export const parseSource = (json: unknown): Source | null => z.nullable(source).parse(json);
