import { trace } from './trace';

const traceChart = (chart: string[]) => trace(chart[0]!.length, chart.length, (x, y) => chart[y]![x] === 'x');

describe('trace', () => {
  it('joins neighbours into one outline', () => {
    expect(traceChart(['xx', 'xx'])).toBe('M0 0h2v2h-2z');
  });

  it('winds around a hole the other way', () => {
    expect(traceChart(['xxx', 'x.x', 'xxx'])).toBe('M0 0h3v3h-3zM2 1h-1v1h1z');
  });

  it('closes outlines that touch at a corner', () => {
    expect(traceChart(['x.', '.x']).match(/z/g)?.length).toBeGreaterThanOrEqual(1);
    expect(traceChart(['x.', '.x'])).toContain('M0 0h1v1');
  });

  it('draws nothing for nothing', () => {
    expect(traceChart(['..', '..'])).toBe('');
  });
});
