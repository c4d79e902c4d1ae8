import type { Cloth, Thread } from './cloth';
import { tie } from './cloth';

/** A weaver's knot chart: one string to the row, one character to the knot, `.` for what shows through. */
export type Chart = readonly string[];

/** Reads a chart as it is drawn in the source. */
export function readChart(drawing: string): Chart {
  return drawing
    .split('\n')
    .map((row) => row.trim())
    .filter(Boolean);
}

/** Adds the right half to the left one: most motifs are woven so, and are shorter to read so. */
export function mirror(leftHalf: Chart): Chart {
  return leftHalf.map((row) => row + [...row].reverse().join(''));
}

/** Makes a whole of an upper left quarter. */
export function unfold(quarter: Chart): Chart {
  const upperHalf = mirror(quarter);
  return [...upperHalf, ...upperHalf.toReversed()];
}

/** Turns a chart on its diagonal: a border that runs along becomes one that runs down. */
export function transpose(chart: Chart): Chart {
  return Array.from(chart[0] ?? '', (_, x) => chart.map((row) => row[x] ?? '.').join(''));
}

/** The thread for a character of a chart; undefined leaves the knot as it is. */
export type Legend = (symbol: string, x: number, y: number) => Thread | undefined;

/** Ties a chart into the cloth with its upper left knot at (left, top). */
export function stamp(cloth: Cloth, chart: Chart, left: number, top: number, legend: Legend): void {
  chart.forEach((row, y) => {
    [...row].forEach((symbol, x) => {
      const thread = legend(symbol, x, y);
      if (thread) tie(cloth, left + x, top + y, thread);
    });
  });
}
