import type { LocaleCode } from '@eyvan/locales';
import { createConversion } from '../../import/lexical/conversion';
import { gatherTypedLists } from '../../import/lexical/gather-typed-lists';
import type { BlockNode } from '../../import/lexical/nodes';
import { setHeadingLevels } from '../../import/lexical/set-heading-levels';
import { toBlocks } from '../../import/lexical/to-blocks';
import { gather } from '../../import/read/gather';
import { attributeOf, findElements, isElement, textOf, type HtmlNode } from '../../import/read/html-tree';

export interface Pasted {
  nodes: BlockNode[];
  /** How many pictures came along: none can be taken from a clipboard. */
  pictures: number;
}

/** A picture that lies in the clipboard's program; one from the web becomes a link. */
const isPicture = (node: HtmlNode) =>
  isElement(node) && node.tagName === 'img' && !/^(?:https?:)?\/\//i.test(attributeOf(node, 'src'));

function withoutPictures(nodes: HtmlNode[]): HtmlNode[] {
  return nodes.filter((node) => {
    if (isPicture(node)) return false;
    if (isElement(node)) node.childNodes = withoutPictures(node.childNodes);
    return true;
  });
}

/** Elements whose form or place the editor's own paste would lose, or that it would keep as a link to nowhere. */
const beyondWords =
  'a p h1 h2 h3 h4 h5 h6 ul ol table blockquote img s strike del sub sup b strong i em br div pre'.split(' ');

/**
 * What is pasted, read as the importer reads a file: the lists of Word, heading levels, links without their detours.
 * Null for words alone, which the editor pastes better itself, with the spaces at their ends.
 */
export function toPastedNodes(tree: HtmlNode[], language: LocaleCode): Pasted | null {
  if (findElements(tree, ...beyondWords).next().done) return null;
  const pictures = [...findElements(tree, 'img')].filter(isPicture).length;
  const conversion = createConversion(language, { ownDigits: /[۰-۹٠-٩]/.test(textOf(tree)) });
  const nodes = gather(withoutPictures(tree));
  const blocks = gatherTypedLists(toBlocks(nodes, conversion), language);
  return { nodes: setHeadingLevels(blocks), pictures };
}
