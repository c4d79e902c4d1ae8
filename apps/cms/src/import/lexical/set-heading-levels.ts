import { headingTags, type BlockNode } from './nodes';

/**
 * Headings of a text in the levels that it may have, h2 to h4: the headline is the page's h1. Where the source used
 * h1 between its paragraphs, every level moves down by one, so that their order stays.
 */
export function setHeadingLevels(blocks: BlockNode[]): BlockNode[] {
  const shift = blocks.some((block) => block.type === 'heading' && block.tag === 'h1') ? 1 : 0;
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const level = Math.min(3, headingTags.indexOf(block.tag) + shift);
    return { ...block, tag: headingTags[level] ?? block.tag };
  });
}
