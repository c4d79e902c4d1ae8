import type { BodyBlock, ListItem, SubList } from '@eyvan/contract';
import type { LexicalNode } from '../../content/rich-text/lexical-node';
import { toLines } from './to-lines';

const isList = (node: LexicalNode) => node.type === 'list';

function toSubList(node: LexicalNode): SubList {
  return { ...toListKind(node), items: toListItems(node.children) };
}

/** A list that was cut by a remark goes on counting: `start`. */
function toListKind({ listType, start }: LexicalNode): { ordered: boolean; start?: number } {
  const ordered = listType === 'number';
  return ordered && Number.isSafeInteger(start) && start !== 1 ? { ordered, start } : { ordered };
}

/** Lexical keeps a sub-list in an item of its own, after the one it belongs to. */
function toListItems(nodes: LexicalNode[] = []): ListItem[] {
  const items: ListItem[] = [];
  for (const node of nodes) {
    const html = toLines(node.children?.filter((child) => !isList(child)));
    const lists = (node.children ?? [])
      .filter(isList)
      .map(toSubList)
      .filter((list) => list.items.length > 0);
    const last = items.at(-1);
    if (html || (lists.length > 0 && !last)) items.push({ html, list: null });
    for (const list of lists) addList(items.at(-1)!, list);
  }
  return items;
}

function addList(item: ListItem, list: SubList) {
  if (item.list) item.moreLists = [...(item.moreLists ?? []), list];
  else item.list = list;
}

/** A list, as the contract says; none where it is empty. */
export function toList(node: LexicalNode): BodyBlock[] {
  const items = toListItems(node.children);
  return items.length > 0 ? [{ type: 'list', ...toListKind(node), items }] : [];
}
