import type { BlockNode } from './nodes';
import { setHeadingLevels } from './set-heading-levels';

const blocksOf = (...tags: string[]) =>
  tags.map((tag) => ({ type: tag === 'p' ? 'paragraph' : 'heading', tag })) as BlockNode[];
const tagsOf = (blocks: BlockNode[]) => blocks.map((block) => (block.type === 'heading' ? block.tag : 'p'));

test.each<[source: string[], levels: string[]]>([
  [
    ['h2', 'p', 'h3'],
    ['h2', 'p', 'h3'],
  ],
  [
    ['h1', 'h2', 'h3'],
    ['h2', 'h3', 'h4'],
  ],
  [
    ['h1', 'h4', 'h1'],
    ['h2', 'h4', 'h2'],
  ],
  [
    ['h2', 'h5', 'h6'],
    ['h2', 'h4', 'h4'],
  ],
  [['p'], ['p']],
  [[], []],
])('%j become %j', (source, levels) => expect(tagsOf(setHeadingLevels(blocksOf(...source)))).toEqual(levels));
