import { mirror, overlay, quarter, transpose, unfold } from './chart';
import type { Chart } from './chart';
import { guardStripe, runningDog } from './charts/borders';
import { gol } from './charts/gol';
import { logo } from './charts/logo';
import { markGol } from './charts/mark-gol';
import { minorGol } from './charts/minor-gol';
import { motifs } from './charts/motifs';

const charts: [string, Chart][] = Object.entries({
  ...motifs,
  gol,
  guardStripe,
  logo,
  markGol,
  minorGol,
  runningDog,
});

describe('the charts in the source', () => {
  it.each(charts)('%s has rows of one length', (_, chart) => {
    expect(chart.length).toBeGreaterThan(0);
    expect(new Set(chart.map((row) => row.length)).size).toBe(1);
  });

  it.each(Object.entries(motifs))('the motif of %s fits into the medallion and has a middle', (_, motif) => {
    for (const size of [motif.length, motif[0]!.length]) {
      expect(size).toBeLessThanOrEqual(32);
      expect(size % 2).toBe(0);
    }
  });
});

describe('working with charts', () => {
  it('mirrors, unfolds and transposes', () => {
    expect(mirror(['x.'])).toEqual(['x..x']);
    expect(unfold(['xy', 'z.'])).toEqual(['xyyx', 'z..z', 'z..z', 'xyyx']);
    expect(transpose(['ab', 'cd'])).toEqual(['ac', 'bd']);
  });

  it('writes two opposite quarters in capitals', () => {
    expect(quarter(['aa', 'aa'])).toEqual(['aA', 'Aa']);
  });

  it('lays a figure over the middle and lets the rest show through', () => {
    expect(overlay(['aaaa', 'aaaa'], ['x.', '.x'])).toEqual(['axaa', 'aaxa']);
  });
});
