import { overlay } from './chart';
import type { Chart } from './chart';
import { gol } from './charts/gol';
import { minorGol } from './charts/minor-gol';
import { stamp, stampCentred } from './cloth';
import type { Cloth, Legend, Point } from './cloth';

/** Knots from one great göl to the next. */
export const pitch = { x: 128, y: 108 } as const;

/** Two ways to dye the göls: quarters in the dye of the field, or the medallion in it. */
export const golLegends = {
  fieldQuarters: {
    t: 'line',
    a: 'wool',
    A: 'field',
    b: 'counter',
    B: 'wool',
    y: 'bright',
    r: 'bright',
    m: 'counter',
    x: 'wool',
  },
  fieldMedallion: {
    t: 'line',
    a: 'wool',
    A: 'counter',
    b: 'field',
    B: 'wool',
    y: 'bright',
    r: 'bright',
    m: 'field',
    x: 'wool',
  },
} as const satisfies Record<string, Legend>;

const minorGolLegend: Legend = { t: 'line', w: 'figure', h: 'bright', y: 'counter' };

const lineLegend: Legend = { l: 'line' };

/** Where göls stand along one side of the cloth, with one beyond either end. */
function listPositions(origin: number, step: number, length: number): number[] {
  const first = (origin % step) - step;
  return Array.from({ length: Math.ceil((length - first) / step) + 1 }, (_, index) => first + index * step);
}

/**
 * Covers the cloth with great göls in a lattice and lesser ones between them, without end in all directions.
 *
 * @param origin where the middle of one great göl is to be
 * @param motif what stands in the medallions
 */
export function weaveField(cloth: Cloth, origin: Point, motif: Chart, legend: Legend): void {
  const across = 'l'.repeat(cloth.columns);
  const down = Array<string>(cloth.rows).fill('ll');
  const golWithMotif = overlay(gol, motif);
  const xs = listPositions(origin.x, pitch.x, cloth.columns);
  const ys = listPositions(origin.y, pitch.y, cloth.rows);
  // The lines run through the middles of the göls, two knots wide, and the göls lie on them.
  for (const y of ys) stamp(cloth, [across, across], { x: 0, y: y - 1 }, lineLegend);
  for (const x of xs) stamp(cloth, down, { x: x - 1, y: 0 }, lineLegend);
  for (const y of ys) {
    for (const x of xs) {
      stampCentred(cloth, golWithMotif, { x, y }, legend);
      stampCentred(cloth, minorGol, { x: x + pitch.x / 2, y: y + pitch.y / 2 }, minorGolLegend);
    }
  }
}
