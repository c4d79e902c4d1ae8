/**
 * What a knot is to the whole, whatever its colour: the ground, the dark outlines, the dye of the creative
 * field, its counterpart, a bright accent and undyed wool. Painted in this order.
 */
export const threads = ['ground', 'line', 'field', 'counter', 'bright', 'wool'] as const;
export type Thread = (typeof threads)[number];

/** A carpet in the making: a grid of knots, each tied in one thread. */
export interface Cloth {
  columns: number;
  rows: number;
  knots: Uint8Array;
}

/** A bare cloth, all ground. */
export function createCloth(columns: number, rows: number): Cloth {
  return { columns, rows, knots: new Uint8Array(columns * rows) };
}

/** Ties one knot; whatever falls outside the cloth is cut off, as at the selvedge. */
export function tie(cloth: Cloth, x: number, y: number, thread: Thread): void {
  if (x < 0 || y < 0 || x >= cloth.columns || y >= cloth.rows) return;
  cloth.knots[y * cloth.columns + x] = threads.indexOf(thread);
}

/** Ties a rectangle of knots in one thread. */
export function tieBand(
  cloth: Cloth,
  band: { x: number; y: number; columns: number; rows: number },
  thread: Thread,
): void {
  for (let y = band.y; y < band.y + band.rows; y++) {
    for (let x = band.x; x < band.x + band.columns; x++) tie(cloth, x, y, thread);
  }
}
