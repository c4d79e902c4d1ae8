import { gatherCaptions } from './gather-captions';
import { gatherNotes } from './gather-notes';
import type { HtmlNode } from './html-tree';
import { gatherWordLists } from './word-lists';

/**
 * What programs write in pieces, as HTML has it: notes at their places, the paragraphs of Word's lists as lists, a
 * picture with its caption. The same for pages, files, and what is pasted.
 */
export const gather = (nodes: HtmlNode[]): HtmlNode[] => gatherCaptions(gatherWordLists(gatherNotes(nodes)));
