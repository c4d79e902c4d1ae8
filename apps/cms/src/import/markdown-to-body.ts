import { directionOf, type LocaleCode } from '@eyvan/locales';
import { createConversion } from './lexical/conversion';
import { createRoot, type LexicalRoot } from './lexical/nodes';
import { setHeadingLevels } from './lexical/set-heading-levels';
import { toBlocks } from './lexical/to-blocks';
import { parseMarkdown } from './read/read-markdown';

/**
 * Markdown without front matter as the rich text of a body, synchronously and whole: no heading is taken out of it.
 * Pictures that come with a file are left out, as there is no file here.
 */
export function markdownToBody(markdown: string, language: LocaleCode): LexicalRoot {
  const blocks = toBlocks(parseMarkdown(markdown), createConversion(language));
  const words = blocks.filter((block) => block.type !== 'block' || block.fields.blockType !== 'image');
  return createRoot(setHeadingLevels(words), directionOf(language));
}
