import type { BodyBlock, MergedCell } from '@eyvan/contract';
import type { LexicalNode } from '../../content/rich-text/lexical-node';
import { toLines } from './to-lines';

/** More than anybody sets in a page. */
const columnMax = 100;
const spanOf = (span: unknown, max: number) =>
  Math.min(Math.max(1, max), Math.max(1, Math.trunc(Number(span)) || 1));

interface Grid {
  rows: string[][];
  merged: MergedCell[];
  /** Which places belong to cells that head their row. */
  heads: boolean[][];
}

/** Lexical's bit for a cell that heads its row. */
const headOfRow = 2;

/** The cells of some rows, in as many columns each: where a cell spans others, they are empty. */
function toGrid(rows: LexicalNode[][], isHeader: boolean): Grid {
  const grid: (string | undefined)[][] = rows.map(() => []);
  const heads: boolean[][] = rows.map(() => []);
  const merged: MergedCell[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]![column] !== undefined) column += 1;
      // No cell leaves the table, nor the header for the rows below it.
      const rowSpan = isHeader && row === 0 ? 1 : spanOf(cell.rowSpan, rows.length - row);
      const colSpan = spanOf(cell.colSpan, columnMax - column);
      for (let y = row; y < row + rowSpan; y += 1)
        for (let x = column; x < column + colSpan; x += 1) {
          grid[y]![x] ??= '';
          heads[y]![x] = Boolean((cell.headerState ?? 0) & headOfRow);
        }
      grid[row]![column] = toLines(cell.children);
      if (rowSpan > 1 || colSpan > 1) merged.push({ row, column, rowSpan, colSpan });
      column += colSpan;
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  return { rows: grid.map((line) => Array.from({ length: width }, (_, x) => line[x] ?? '')), merged, heads };
}

/** How many columns at the start head every row; never all of them. */
function countHeadColumns(heads: boolean[][], width: number): number {
  const columns = Array.from({ length: width }, (_, x) => heads.every((line) => line[x] === true));
  const count = columns.findIndex((isHead) => !isHead);
  return Math.max(0, count);
}

const isHead = (cells: LexicalNode[]) => cells.every((cell) => Boolean(cell.headerState));

/** A table, as the contract says, with the words of its cells only; none where it has no cells. */
export function toTable(node: LexicalNode): BodyBlock[] {
  const lines = (node.children ?? []).map((row) => row.children ?? []).filter((cells) => cells.length > 0);
  const hasHeader = lines.length > 1 && isHead(lines[0]!);
  const { rows, merged, heads } = toGrid(lines, hasHeader);
  if (rows.length === 0) return [];
  const headColumns = countHeadColumns(hasHeader ? heads.slice(1) : heads, rows[0]!.length);
  return [
    {
      type: 'table',
      caption: null,
      header: hasHeader ? rows[0]! : null,
      rows: hasHeader ? rows.slice(1) : rows,
      ...(merged.length > 0 ? { merged } : {}),
      ...(headColumns > 0 ? { headColumns } : {}),
    },
  ];
}
