import {
  createElement,
  isBlank,
  isElement,
  isText,
  textOf,
  type HtmlElement,
  type HtmlNode,
} from './html-tree';

/** How many rows make a table of columns that were set with the tab key: two columns may also be a signature. */
const isTable = (rows: number, columns: number) => rows >= (columns > 2 ? 2 : 3);

/** The cells of a line that was set with tabs; null for a line of running text. */
function toCells(node: HtmlNode): HtmlNode[][] | null {
  if (!isElement(node) || node.tagName !== 'p' || !/\S\s*\t\s*\S/.test(textOf([node]))) return null;
  const cells: HtmlNode[][] = [[]];
  for (const child of node.childNodes) {
    const parts = splitAtTabs(child);
    if (!parts) return null;
    parts.forEach((part, index) => {
      if (index > 0) cells.push([]);
      cells.at(-1)!.push(part);
    });
  }
  const isEmpty = (cell: HtmlNode[]) => textOf(cell).trim() === '';
  while (cells.length > 0 && isEmpty(cells[0]!)) cells.shift();
  while (cells.length > 0 && isEmpty(cells.at(-1)!)) cells.pop();
  return cells.length > 1 ? cells : null;
}

/** A node cut at its tabs; null where the cut is not clean: a picture, a line break, a link over two columns. */
function splitAtTabs(node: HtmlNode): HtmlNode[] | null {
  if (isText(node)) {
    return node.value.split(/\t+/).map((value) => ({ ...node, value }));
  }
  if (!isElement(node)) return [node];
  if (!/^(?:b|strong|i|em|u|s|span|sub|sup|a)$/.test(node.tagName)) return null;
  if (!textOf([node]).includes('\t')) return [node];
  const parts = node.childNodes.map(splitAtTabs);
  const cells: HtmlNode[][] = [[]];
  for (const part of parts) {
    if (part === null) return null;
    part.forEach((one, index) => {
      if (index > 0) cells.push([]);
      cells.at(-1)!.push(one);
    });
  }
  return cells.map((cell) => ({ ...node, childNodes: cell }));
}

function toTable(rows: HtmlNode[][][]): HtmlElement {
  const lines = rows.map((cells) =>
    createElement(
      'tr',
      cells.map((cell) => createElement('td', cell)),
    ),
  );
  return createElement('table', [createElement('tbody', lines)]);
}

/** Makes tables of neighbouring paragraphs in which the tab key set as many columns each. */
export function gatherColumns(nodes: HtmlNode[]): HtmlNode[] {
  const out: HtmlNode[] = [];
  let rows: { cells: HtmlNode[][]; node: HtmlNode }[] = [];
  const close = () => {
    const isOne = isTable(rows.length, rows[0]?.cells.length ?? 0);
    out.push(...(isOne ? [toTable(rows.map(({ cells }) => cells))] : rows.map(({ node }) => node)));
    rows = [];
  };
  for (const node of nodes) {
    if (rows.length > 0 && isBlank(node)) continue;
    const cells = toCells(node);
    if (rows.length > 0 && cells?.length !== rows[0]!.cells.length) close();
    if (cells) rows.push({ cells, node });
    else out.push(node);
  }
  close();
  return out;
}
