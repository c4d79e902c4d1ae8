import { measure, overlay, transpose } from './chart';
import type { Chart } from './chart';
import { guardStripe, runningDog } from './charts/borders';
import { markGol } from './charts/mark-gol';
import { minorGol } from './charts/minor-gol';
import { stamp } from './cloth';
import type { Cloth, Legend } from './cloth';

/** A stripe of a border: a chart that repeats along the edge, as deep as the chart is high. */
interface Stripe {
  chart: Chart;
  legend: Legend;
}

/** The stripes of a border, from the edge of the carpet inwards. */
export type Border = readonly Stripe[];

const selvedge: Stripe = { chart: ['-', '-', '-', '-'], legend: { '-': 'counter' } };
const line: Stripe = { chart: ['-', '-'], legend: { '-': 'line' } };
const guard: Stripe = { chart: guardStripe, legend: { x: 'wool', '.': 'counter' } };
const dogs: Stripe = { chart: runningDog, legend: { x: 'wool', '.': 'field' } };
const outward: Stripe = { ...dogs, chart: runningDog.toReversed() };

/** A panel of the main border, barred off from the next, with a figure in its middle. */
function createPanel(figure: Chart): Chart {
  const { columns, rows } = measure(figure);
  const ground = Array<string>(rows + 8).fill(`${'-'.repeat(columns + 10)}||`);
  return overlay(ground, figure);
}

/** The göl of the field and the lesser göl by turns: the main border of a great carpet. */
function createMainStripe(motif: Chart): Stripe {
  const [golPanel, starPanel] = [createPanel(overlay(markGol, motif)), createPanel(minorGol)];
  return {
    chart: golPanel.map((row, y) => row + starPanel[y]),
    legend: {
      '-': 'counter',
      '|': 'line',
      t: 'wool',
      q: 'line',
      Q: 'field',
      x: 'wool',
      w: 'wool',
      h: 'bright',
      y: 'counter',
    },
  };
}

/** Running dogs between two guards. */
export const narrowBorder: Border = [selvedge, line, guard, line, dogs, line, guard, line];

/** The main border with running dogs on both of its sides. */
export function createMainBorder(motif: Chart): Border {
  const main = createMainStripe(motif);
  return [selvedge, line, guard, line, outward, line, main, line, dogs, line, guard, line];
}

/** How many knots a border reaches into the cloth. */
export function measureBorder(border: Border): number {
  return border.reduce((depth, stripe) => depth + stripe.chart.length, 0);
}

/** Weaves a border along the lower edge of the cloth or along its right one. */
export function weaveBorder(cloth: Cloth, border: Border, side: 'lower' | 'right'): void {
  let depth = 0;
  for (const { chart, legend } of border) {
    depth += chart.length;
    const isLower = side === 'lower';
    const { columns: step } = measure(chart);
    for (let along = 0; along < (isLower ? cloth.columns : cloth.rows); along += step) {
      if (isLower) stamp(cloth, chart, { x: along, y: cloth.rows - depth }, legend);
      else stamp(cloth, transpose(chart), { x: cloth.columns - depth, y: along }, legend);
    }
  }
}
