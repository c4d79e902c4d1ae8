import { isElement, type HtmlElement, type HtmlNode } from '../read/html-tree';
import { directionOfPassage } from '../words/direction';
import type { Conversion } from './conversion';
import { createList, createListItem, type InlineNode, type ListItemNode, type ListNode } from './nodes';
import type { Style } from './pieces';
import { toPlainText } from './plain-text';
import { toFlow } from './to-flow';
import { toInline } from './to-inline';

interface Item {
  content: InlineNode[];
  lists: ListNode[];
}
interface ListPlace {
  style: Style;
  depth: number;
  conversion: Conversion;
  /** Takes what cannot stand in a list (a picture, a table): it follows after it. */
  takeOut: (element: HtmlElement, style: Style) => boolean;
}

const listTags = new Set(['ul', 'ol', 'menu', 'dir']);

function toItem(nodes: HtmlNode[], place: ListPlace): Item {
  const lists: ListNode[] = [];
  const flow = toFlow(nodes, place.style, place.conversion, (element, style) => {
    if (!listTags.has(element.tagName)) return place.takeOut(element, style);
    lists.push(...toList(element, { ...place, style, depth: place.depth + 1 }));
    return true;
  });
  return { content: toInline(flow, place.conversion), lists };
}

/** What stands in a list without an item of its own, as badly made pages have it, gets one. */
const nodesOfItem = (node: HtmlNode): HtmlNode[] =>
  isElement(node) && node.tagName === 'li' ? node.childNodes : [node];

/** A list with its sub-lists. Lexical keeps a sub-list in an item of its own, after the one it belongs to. */
export function toList(element: HtmlElement, place: ListPlace): ListNode[] {
  const { language } = place.conversion;
  const items: ListItemNode[] = [];
  let value = 1;
  for (const node of element.childNodes) {
    const { content, lists } = toItem(nodesOfItem(node), place);
    if (content.length > 0) {
      const direction = directionOfPassage(content.map(toPlainText).join(''), language);
      items.push(createListItem(content, direction, { value, depth: place.depth }));
      value += 1;
    }
    for (const list of lists) {
      items.push(createListItem([list], list.direction ?? 'ltr', { value, depth: place.depth }));
    }
  }
  if (items.length === 0) return [];
  const direction = directionOfPassage(items.map(toPlainText).join('\n'), language);
  return [createList(element.tagName === 'ol', items, direction)];
}
