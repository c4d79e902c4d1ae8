import { attributeOf, isElement, type HtmlElement, type HtmlNode } from '../read/html-tree';
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

/**
 * The nodes of each item. What stands in a list without an item of its own, as badly made pages have it, is one as
 * far as it goes.
 */
function toItemNodes(nodes: HtmlNode[]): HtmlNode[][] {
  const items: HtmlNode[][] = [];
  let loose: HtmlNode[] | null = null;
  for (const node of nodes) {
    if (isElement(node) && (node.tagName === 'li' || listTags.has(node.tagName))) {
      items.push(node.tagName === 'li' ? node.childNodes : [node]);
      loose = null;
    } else if (loose) loose.push(node);
    else items.push((loose = [node]));
  }
  return items;
}

/** What the source begins to count with: the list's own number, or that of its first item. */
function startOf(element: HtmlElement): number {
  const [first] = element.childNodes.filter(isElement);
  const written = attributeOf(element, 'start') || (first ? attributeOf(first, 'value') : '');
  return /^-?\d{1,6}$/.test(written) ? Number(written) : 1;
}

/** A list with its sub-lists. Lexical keeps a sub-list in an item of its own, after the one it belongs to. */
export function toList(element: HtmlElement, place: ListPlace): ListNode[] {
  const { language } = place.conversion;
  const isOrdered = element.tagName === 'ol';
  const start = isOrdered ? startOf(element) : 1;
  const items: ListItemNode[] = [];
  let value = start;
  for (const nodes of toItemNodes(element.childNodes)) {
    const { content, lists } = toItem(nodes, place);
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
  return [createList(isOrdered, items, direction, start)];
}
