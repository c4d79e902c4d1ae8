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

/** The two lines that cross in a göl and tie it to its neighbours, as long as the cloth. */
function weaveLattice(cloth: Cloth, centre: Point): void {
  const across = 'l'.repeat(cloth.columns);
  stamp(cloth, [across, across], { x: 0, y: centre.y - 1 }, lineLegend);
  stamp(cloth, Array<string>(cloth.rows).fill('ll'), { x: centre.x - 1, y: 0 }, lineLegend);
}

/**
 * Covers the cloth with great göls in a lattice and lesser ones between them, without end in all directions.
 *
 * @param origin where the middle of one great göl is to be
 * @param motif what stands in the medallions
 */
export function weaveField(cloth: Cloth, origin: Point, motif: Chart, legend: Legend): void {
  const golWithMotif = overlay(gol, motif);
  const first = { x: (origin.x % pitch.x) - pitch.x, y: (origin.y % pitch.y) - pitch.y };
  for (let y = first.y; y < cloth.rows + pitch.y; y += pitch.y) {
    for (let x = first.x; x < cloth.columns + pitch.x; x += pitch.x) weaveLattice(cloth, { x, y });
  }
  for (let y = first.y; y < cloth.rows + pitch.y; y += pitch.y) {
    for (let x = first.x; x < cloth.columns + pitch.x; x += pitch.x) {
      stampCentred(cloth, golWithMotif, { x, y }, legend);
      stampCentred(cloth, minorGol, { x: x + pitch.x / 2, y: y + pitch.y / 2 }, minorGolLegend);
    }
  }
}
