import { readFileSync } from 'node:fs';
import { contrastOf, dyes, ivory } from '@eyvan/ornament';
import { grounds } from './grounds';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [day = '', night = ''] = css.split('@media (prefers-color-scheme: dark)');

const readColours = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
const schemes = { light: readColours(day), dark: readColours(night) };

type Triple = [number, number, number];
const times = (rows: number[][], [x, y, z]: Triple) =>
  rows.map(([a = 0, b = 0, c = 0]) => a * x + b * y + c * z) as Triple;

/** Ottosson 2020, as CSS Color 4 (9.2) has it. */
function toOklab(hex: string): Triple {
  const linear = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as Triple;
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    linear,
  ).map(Math.cbrt) as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    lms,
  );
}

/** What is out of sRGB is cut off, which is the most that a browser takes away. */
function toHex(lab: Triple): string {
  const lms = times(
    [
      [1, 0.3963377774, 0.2158037573],
      [1, -0.1055613458, -0.0638541728],
      [1, -0.0894841775, -1.291485548],
    ],
    lab,
  ).map((value) => value ** 3) as Triple;
  const linear = times(
    [
      [4.0767416621, -3.3077115913, 0.2309699292],
      [-1.2684380046, 2.6097574011, -0.3413193965],
      [-0.0041960863, -0.7034186147, 1.707614701],
    ],
    lms,
  );
  const channels = linear.map((value) => {
    const light = Math.min(1, Math.max(0, value));
    return Math.round(255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const colours = schemes[scheme];
  const ground = colours.ground ?? '';

  it('has the ground that is told to browsers', () => expect(colours.ground).toBe(grounds[scheme]));

  test.each(['ink', 'ink-quiet', 'accent'])('text in --%s has a contrast of at least 7 to 1', (name) => {
    expect(contrastOf(colours[name] ?? '', ground)).toBeGreaterThanOrEqual(7);
  });

  it('has the madder of the mark, as the ornament is drawn in it', () => {
    expect(colours['dye-design']).toBe(dyes.design[scheme].toLowerCase());
  });
});

it('is by day the ivory on which a colour has to be seen', () =>
  expect(grounds.light).toBe(ivory.toLowerCase()));

describe('by night the colour of a field', () => {
  const lightened = /color-mix\(in oklab, var\(--field, var\(--accent\)\) (\d+)%, white\)/.exec(css)?.[1];
  const share = Number(lightened) / 100;
  const lightness = Number(/oklch\(from var\(--field, var\(--accent\)\) ([\d.]+) c h\)/.exec(css)?.[1]);
  const steps = ['00', '33', '66', '99', 'cc', 'ff'];
  const seen = steps
    .flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)))
    .filter((colour) => contrastOf(colour, grounds.light) >= 3);

  it('is lightened to 3 to 1 or more, whatever is seen by day', () => {
    expect(seen.length).toBeGreaterThan(50);
    for (const colour of seen) {
      const [l, a, b] = toOklab(colour);
      const mixed = toHex([l * share + (1 - share), a * share, b * share]);
      const lit = toHex([lightness, a, b]);
      for (const one of [mixed, lit])
        expect([colour, one, contrastOf(one, grounds.dark) >= 3]).toEqual([colour, one, true]);
    }
  });
});
