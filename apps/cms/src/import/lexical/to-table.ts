import { attributeOf, findElements, isElement, type HtmlElement } from '../read/html-tree';
import { directionOfPassage } from '../words/direction';
import type { Conversion } from './conversion';
import { createTable, createTableCell, createTableRow, type TableCellNode, type TableNode } from './nodes';
import type { Style } from './pieces';
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

/** Every row with as many cells: the body of an item has no cells that span, so they are followed by empty ones. */
function toGrid(table: HtmlElement): (HtmlElement | null)[][] {
  const grid: (HtmlElement | null)[][] = rowsOf(table).map(() => []);
  rowsOf(table).forEach((row, top) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (grid[top]?.[column] !== undefined) column += 1;
      for (let y = top; y < Math.min(grid.length, top + spanOf(cell, 'rowspan')); y += 1) {
        for (let x = column; x < column + spanOf(cell, 'colspan'); x += 1) {
          const line = grid[y];
          if (line) line[x] = y === top && x === column ? cell : null;
        }
      }
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  return grid.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? null));
}

function toCell(
  cell: HtmlElement | null,
  headerState: number,
  { style, conversion, takeOut }: TablePlace,
): TableCellNode {
  const flow = cell ? toFlow(cell.childNodes, style, conversion, takeOut) : [];
  const content = toInline(flow, conversion);
  return createTableCell(
    content,
    directionOfPassage(content.map(toPlainText).join(''), conversion.language),
    headerState,
  );
}

/** A table of facts, of one cell for each row and column; none where no cell has words. */
export function toTable(table: HtmlElement, place: TablePlace): TableNode[] {
  const { language } = place.conversion;
  const rows = toGrid(table).map((line) => {
    const cells = line.filter((cell) => cell !== null);
    const isHead = cells.length > 0 && cells.every(isTag('th'));
    const stateOf = (cell: HtmlElement | null) =>
      isHead ? headOfColumn : cell?.tagName === 'th' ? headOfRow : 0;
    const nodes = line.map((cell) => toCell(cell, stateOf(cell), place));
    return createTableRow(nodes, directionOfPassage(nodes.map(toPlainText).join('\n'), language));
  });
  const text = rows.map(toPlainText).join('\n');
  return text.trim() ? [createTable(rows, directionOfPassage(text, language))] : [];
}
