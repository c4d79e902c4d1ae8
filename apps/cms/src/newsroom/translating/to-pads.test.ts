import { gap, toPads, toSourceTops } from './to-pads';

describe('room below the blocks of a translation', () => {
  it('is given where the source is longer, and nowhere else', () => {
    // Blocks of 50 and 100 pixels, beside some of 80 and 40.
    expect(toPads({ tops: [10, 60], end: 160 }, [], [80, 40])).toEqual([80 + gap - 50, 0]);
  });

  it('stays the same when it is measured again with what was given', () => {
    const heights = [80, 200];
    const pads = toPads({ tops: [10, 60], end: 160 }, [], heights);
    const [first, second] = pads as [number, number];
    const again = { tops: [10, 60 + first], end: 160 + first + second };
    expect(toPads(again, pads, heights)).toEqual(pads);
  });

  it('holds what the source has more', () => {
    expect(toPads({ tops: [0], end: 30 }, [], [20, 40, 60])).toEqual([20 + 40 + 60 + 3 * gap - 30]);
    expect(toPads({ tops: [0, 20], end: 40 }, [], [])).toEqual([0, 0]);
  });
});

it('blocks of the source begin with those beside them, and the others below each other', () => {
  expect(toSourceTops([10, 70, 90], [20, 20])).toEqual([10, 70]);
  expect(toSourceTops([10], [20, 30, 5])).toEqual([10, 10 + 20 + gap, 10 + 20 + gap + 30 + gap]);
  expect(toSourceTops([], [20, 30])).toEqual([0, 20 + gap]);
});
