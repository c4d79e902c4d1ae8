import type { BodyBlock } from '@eyvan/contract';
import type { Block } from 'payload';
import type { BlockName, BlockType } from './block-type';
import { embed } from './embed';
import { gallery } from './gallery';
import { image } from './image';
import { passage } from './passage';
import { quote } from './quote';
import { relatedItem } from './related-item';

/** Every block, by the name that it has in the form and in the contract: the compiler misses none of the contract's. */
export const blockTypes = { quote, image, gallery, embed, relatedItem, passage } satisfies {
  [Name in BlockName]: BlockType<Extract<BodyBlock, { type: Name }>>;
};

/** The forms of all blocks, in the order in which the editor offers them. */
export const blocks: Block[] = Object.values(blockTypes).map(({ config }) => config);

/** The blocks by their names, where a name may be anybody's. */
export type BlockTypes = Readonly<Record<string, BlockType>>;

/** The fields of each block that are told in the language of the edition, by the names of the blocks. */
export const blockWords: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(blockTypes).map(([name, type]: [string, Pick<BlockType, 'words'>]) => [
    name,
    type.words ?? [],
  ]),
);
