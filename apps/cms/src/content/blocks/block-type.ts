import type { BodyBlock, Image, ItemType } from '@eyvan/contract';
import type { Block } from 'payload';
import type { BlockFields } from './find-blocks';

/** What a body needs from outside: its pictures, and the items that it names, as far as they are public. */
export interface BodyContext {
  imageOf: (media: unknown) => Image | null;
  itemOf: (relation: unknown) => { kind: ItemType; id: string; title: string; url: string } | null;
}

/** The blocks that stand between the paragraphs: all of the contract's but those that the editor writes as text. */
export type BlockName = Exclude<BodyBlock['type'], 'paragraph' | 'heading' | 'list' | 'table' | 'footnotes'>;

/**
 * One block, all of it: its form, what the public sees of it, and the words by which it is found. Which pictures and
 * items it names is read off its form.
 */
export interface BlockType<Public extends { type: string } = BodyBlock> {
  config: Block & { slug: Public['type'] };
  /** The fields of its form that are told in the language of the edition; a passage is in its own language. */
  words?: readonly string[];
  /** The block as the contract says; null where nothing of it can be shown. */
  toPublic(fields: BlockFields, context: BodyContext): Public | null;
  /** The words by which the item is found, as inline HTML; '' where there are none. */
  toSearchWords(block: Public): string | string[];
}
