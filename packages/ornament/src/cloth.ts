import { measure } from './chart';
import type { Chart } from './chart';

/**
 * What a knot is to the whole, whatever its colour: the ground, the dark outlines, the dye of the creative
 * field, its counterpart, a bright accent, what stands on the bare ground, and undyed wool. Painted in this
 * order.
 */
export const threads = ['ground', 'line', 'field', 'counter', 'bright', 'figure', 'wool'] as const;
export type Thread = (typeof threads)[number];

/** The thread for each character of a chart; a capital without one takes that of its small letter. */
export type Legend = Readonly<Record<string, Thread>>;

/** A carpet in the making: a grid of knots, each the index of its thread. */
export interface Cloth {
  columns: number;
  rows: number;
  knots: Uint8Array;
}

/** Where a chart goes, in whole knots from the upper left corner. */
export interface Point {
  x: number;
  y: number;
}

/** A bare cloth, all ground. */
export function createCloth(columns: number, rows: number): Cloth {
  return { columns, rows, knots: new Uint8Array(columns * rows) };
}

/** Ties one knot; whatever falls outside is cut off, as at the selvedge. */
function tie(cloth: Cloth, x: number, y: number, thread: Thread): void {
  if (x < 0 || y < 0 || x >= cloth.columns || y >= cloth.rows) return;
  cloth.knots[y * cloth.columns + x] = threads.indexOf(thread);
}

/** Ties a chart with its upper left knot at a point. */
export function stamp(cloth: Cloth, chart: Chart, corner: Point, legend: Legend): void {
  chart.forEach((row, y) => {
    [...row].forEach((symbol, x) => {
      const thread = legend[symbol] ?? legend[symbol.toLowerCase()];
      if (thread) tie(cloth, corner.x + x, corner.y + y, thread);
    });
  });
}

/** Ties a chart with its middle at a point. */
export function stampCentred(cloth: Cloth, chart: Chart, centre: Point, legend: Legend): void {
  const { columns, rows } = measure(chart);
  stamp(cloth, chart, { x: centre.x - columns / 2, y: centre.y - rows / 2 }, legend);
}
