import type { BodyBlock } from '@eyvan/contract';
import type { Block } from 'payload';
import type { BlockName, BlockType } from './block-type';
import { embed } from './embed';
import { factBox } from './fact-box';
import { footnote } from './footnote';
import { gallery } from './gallery';
import { image } from './image';
import { passage } from './passage';
import { pullQuote } from './pull-quote';
import { quote } from './quote';
import { relatedItem } from './related-item';

/** Every block, by the name that it has in the form and in the contract: the compiler misses none of the contract's. */
export const blockTypes = {
  quote,
  pullQuote,
  factBox,
  image,
  gallery,
  embed,
  relatedItem,
  passage,
} satisfies {
  [Name in BlockName]: BlockType<Extract<BodyBlock, { type: Name }>>;
};

/** The forms of all blocks, in the order in which the editor offers them. */
export const blocks: Block[] = Object.values(blockTypes).map(({ config }) => config);

/** The forms of what stands within a line: a note is none of the contract's blocks until all of them are gathered. */
export const inlineBlocks: Block[] = [footnote.config];

/** The forms of both. */
export const allBlocks: Block[] = [...blocks, ...inlineBlocks];

/** The blocks by their names, where a name may be anybody's. */
export type BlockTypes = Readonly<Record<string, BlockType>>;

/** The fields of each block that are told in the language of the edition, by the names of the blocks. */
export const blockWords: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({ ...blockTypes, footnote }).map(([name, type]: [string, Pick<BlockType, 'words'>]) => [
    name,
    type.words ?? [],
  ]),
);
