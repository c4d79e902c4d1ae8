import { threads } from './cloth';
import type { Cloth } from './cloth';
import type { Palette } from './palette';
import { trace } from './trace';

/**
 * The knots to paint in a thread. Where a knot of a later thread adjoins, the earlier one runs on beneath it,
 * so that no ground glimmers through the seams when the picture is scaled.
 */
function markPainted({ columns, rows, knots }: Cloth, thread: number): Uint8Array {
  const painted = new Uint8Array(knots.length);
  for (let at = knots.indexOf(thread); at !== -1; at = knots.indexOf(thread, at + 1)) {
    const x = at % columns;
    const y = (at - x) / columns;
    for (let nearY = y && y - 1; nearY <= y + 1 && nearY < rows; nearY++) {
      for (let nearX = x && x - 1; nearX <= x + 1 && nearX < columns; nearX++) {
        const near = nearY * columns + nearX;
        if (knots[near]! >= thread) painted[near] = 1;
      }
    }
  }
  return painted;
}

/** The knots of a cloth as SVG paths, one to the thread, one unit to the knot; the ground is left bare. */
export function drawCloth(cloth: Cloth, palette: Palette): string {
  const { columns, rows } = cloth;
  return threads
    .map((thread, index) => {
      if (thread === 'ground') return '';
      const painted = markPainted(cloth, index);
      const outline = trace(columns, rows, (x, y) => painted[y * columns + x] === 1);
      return outline && `<path fill="${palette[thread]}" d="${outline}"/>`;
    })
    .join('');
}
