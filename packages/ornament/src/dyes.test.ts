import { contrastOf, ivory } from './contrast';
import { dyes, ink } from './dyes';
import { mix } from './palette';

const entries = Object.entries(dyes);

/** Linear light of the three channels, as OKLab wants it. */
function linearise(hex: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return [red, green, blue];
}

/** How far apart two colours look: the distance in OKLab (Ottosson 2020). */
function distance(one: string, other: string): number {
  const [a, b] = [one, other].map((hex) => {
    const [red, green, blue] = linearise(hex);
    const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  }) as [number[], number[]];
  return Math.hypot(...a.map((value, axis) => value - b[axis]!));
}

describe('dyes', () => {
  it.each(entries)('%s can be read on both grounds', (_, { light, dark }) => {
    expect(contrastOf(light, ivory)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(dark, ink)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(entries)('%s keeps 3:1 in the lighter quarters of a mark', (_, { light, dark }) => {
    expect(contrastOf(mix(ivory, light, 0.75), ivory)).toBeGreaterThanOrEqual(3);
    expect(contrastOf(mix(ink, dark, 0.75), ink)).toBeGreaterThanOrEqual(3);
  });

  it.each(['light', 'dark'] as const)('tells the eight fields apart in the %s scheme', (scheme) => {
    for (const [field, dye] of entries) {
      for (const [other, otherDye] of entries) {
        if (field !== other) expect(distance(dye[scheme], otherDye[scheme])).toBeGreaterThan(0.09);
      }
    }
  });
});
