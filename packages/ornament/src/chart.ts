/**
 * A weaver's knot chart: one string to the row, one character to the knot, `.` for what shows through.
 * What the other characters stand for, each chart says itself.
 */
export type Chart = readonly string[];

/** Reads a chart as it is drawn in the source. */
export function readChart(drawing: string): Chart {
  return drawing
    .split('\n')
    .map((row) => row.trim())
    .filter(Boolean);
}

/** Knots across and down. */
export function measure(chart: Chart): { columns: number; rows: number } {
  return { columns: chart[0]?.length ?? 0, rows: chart.length };
}

/** Adds the right half to a left one: most motifs are woven so, and shorter to read so. */
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

/** Writes the upper right and lower left quarters in capitals, so that a legend can give them other threads. */
export function quarter(chart: Chart): Chart {
  const { columns, rows } = measure(chart);
  return chart.map((row, y) => {
    const [left, right] = [row.slice(0, columns / 2), row.slice(columns / 2)];
    return y < rows / 2 ? left + right.toUpperCase() : left.toUpperCase() + right;
  });
}

/** Lays a smaller chart over the middle of a larger one. */
export function overlay(chart: Chart, figure: Chart): Chart {
  const left = (measure(chart).columns - measure(figure).columns) / 2;
  const top = (measure(chart).rows - measure(figure).rows) / 2;
  const at = (x: number, y: number) => figure[y - top]?.[x - left] ?? '.';
  return chart.map((row, y) => [...row].map((under, x) => (at(x, y) === '.' ? under : at(x, y))).join(''));
}
