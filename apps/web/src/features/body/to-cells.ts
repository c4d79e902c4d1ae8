import type { MergedCell } from '@eyvan/contract';

/** A cell as HTML has it, and where it begins. */
export interface Cell {
  html: string;
  column: number;
  colSpan?: number;
  rowSpan?: number;
}

const spansOf = ({ colSpan, rowSpan }: MergedCell) => ({
  ...(colSpan > 1 ? { colSpan } : {}),
  ...(rowSpan > 1 ? { rowSpan } : {}),
});

const covers = (cell: MergedCell, row: number, column: number) =>
  row >= cell.row &&
  row < cell.row + cell.rowSpan &&
  column >= cell.column &&
  column < cell.column + cell.colSpan;

/** The cells of one row (from 0, the header counted) as HTML wants them: those that another one covers are not there. */
export function toCells(row: number, cells: string[], merged: MergedCell[]): Cell[] {
  return cells.flatMap((html, column): Cell[] => {
    const cell = merged.find((one) => one.row === row && one.column === column);
    if (cell) return [{ html, column, ...spansOf(cell) }];
    return merged.some((one) => covers(one, row, column)) ? [] : [{ html, column }];
  });
}
