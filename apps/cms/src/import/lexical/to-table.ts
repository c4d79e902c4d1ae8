import { attributeOf, findElements, isElement, textOf, type HtmlElement } from '../read/html-tree';
import { directionOfPassage } from '../words/direction';
import type { Conversion } from './conversion';
import { createTable, createTableCell, createTableRow, type TableCellNode, type TableNode } from './nodes';
import { isBold, type Style } from './pieces';
import { toPlainText } from './plain-text';
import { toFlow } from './to-flow';
import { toInline } from './to-inline';

/** Lexical's bits for a cell that heads a row of heads, or the row it stands in. */
const headOfColumn = 1;
const headOfRow = 2;
const spanMax = 50;

interface TablePlace {
  style: Style;
  conversion: Conversion;
  takeOut: (element: HtmlElement, style: Style) => boolean;
}

const isTag =
  (...names: string[]) =>
  (node: HtmlElement) =>
    names.includes(node.tagName);
const childElements = (element: HtmlElement) => element.childNodes.filter(isElement);
const isCell = isTag('td', 'th');

/** The rows of a table, not those of tables within it. */
const rowsOf = (table: HtmlElement): HtmlElement[] =>
  childElements(table)
    .flatMap((part) => (isTag('thead', 'tbody', 'tfoot')(part) ? childElements(part) : [part]))
    .filter(isTag('tr'));
const cellsOf = (row: HtmlElement) => childElements(row).filter(isCell);

/** The cells of a table that only puts things in their places, in reading order; null for a table of facts. */
export function toLayoutCells(table: HtmlElement): HtmlElement[] | null {
  const rows = rowsOf(table).map(cellsOf);
  const isLayout =
    rows.every((cells) => cells.length < 2) ||
    !findElements(table.childNodes, 'table', 'h1', 'h2', 'h3', 'article').next().done;
  return isLayout ? rows.flat() : null;
}

const spanOf = (cell: HtmlElement, name: string) =>
  Math.min(spanMax, Math.max(1, Number.parseInt(attributeOf(cell, name), 10) || 1));

/** A cell with the places that it takes, or an empty place. */
interface Placed {
  cell: HtmlElement | null;
  colSpan: number;
  rowSpan: number;
}
const emptyPlace: Placed = { cell: null, colSpan: 1, rowSpan: 1 };

/** The cells of every row, none past the end of the table; rows that are too short end in empty ones. */
function toRows(table: HtmlElement): Placed[][] {
  const sources = rowsOf(table).map(cellsOf);
  // What stands at a place: a cell that begins there, or true for one that reaches there from elsewhere.
  const grid: (Placed | true)[][] = sources.map(() => []);
  sources.forEach((cells, top) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[top]![column] !== undefined) column += 1;
      const colSpan = spanOf(cell, 'colspan');
      const rowSpan = Math.min(spanOf(cell, 'rowspan'), grid.length - top);
      for (let y = top; y < top + rowSpan; y += 1)
        for (let x = column; x < column + colSpan; x += 1) grid[y]![x] = true;
      grid[top]![column] = { cell, colSpan, rowSpan };
      column += colSpan;
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  return grid.map((line) =>
    Array.from({ length: width }, (_, x) => line[x] ?? emptyPlace).filter((place) => place !== true),
  );
}

/** Whether all words of a cell are bold: how heads look where nobody marked them as such. */
function isAllBold(cell: HtmlElement): boolean {
  const isMarked = [cell, ...findElements(cell.childNodes, 'b', 'strong', 'span')].filter(isBold);
  const bold = textOf(isMarked).trim();
  return bold !== '' && bold === textOf([cell]).trim();
}

const filled = (row: Placed[]) => row.flatMap(({ cell }) => (cell ? [cell] : []));

/** Word writes the cells of its heads as any other. */
const isInHead = (cell: HtmlElement, table: HtmlElement) =>
  childElements(table)
    .filter(isTag('thead'))
    .some((head) => childElements(head).some((row) => childElements(row).includes(cell)));

function isHeadRow(rows: Placed[][], index: number, table: HtmlElement): boolean {
  const cells = filled(rows[index]!);
  if (cells.length === 0) return false;
  if (cells.every((cell) => isTag('th')(cell) || isInHead(cell, table))) return true;
  return index === 0 && cells.every(isAllBold) && rows.slice(1).some((row) => !filled(row).every(isAllBold));
}

function toCell(
  { cell, ...spans }: Placed,
  headerState: number,
  { style, conversion, takeOut }: TablePlace,
): TableCellNode {
  const flow = cell ? toFlow(cell.childNodes, style, conversion, takeOut) : [];
  const content = toInline(flow, conversion);
  const direction = directionOfPassage(content.map(toPlainText).join(''), conversion.language);
  return createTableCell(content, direction, { headerState, ...spans });
}

/** A table of facts; none where no cell has words. */
export function toTable(table: HtmlElement, place: TablePlace): TableNode[] {
  const { language } = place.conversion;
  const placed = toRows(table);
  const rows = placed.map((line, index) => {
    const isHead = isHeadRow(placed, index, table);
    const stateOf = (cell: HtmlElement | null) =>
      isHead ? headOfColumn : cell?.tagName === 'th' ? headOfRow : 0;
    const nodes = line.map((one) => toCell(one, stateOf(one.cell), place));
    return createTableRow(nodes, directionOfPassage(nodes.map(toPlainText).join('\n'), language));
  });
  const text = rows.map(toPlainText).join('\n');
  return text.trim() ? [createTable(rows, directionOfPassage(text, language))] : [];
}
