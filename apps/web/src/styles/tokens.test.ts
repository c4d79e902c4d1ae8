import { readFileSync } from 'node:fs';
import { dyes } from '@eyvan/ornament';
import { grounds } from './grounds';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [day = '', night = ''] = css.split('@media (prefers-color-scheme: dark)');

const readColours = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
const schemes = { light: readColours(day), dark: readColours(night) };

/** WCAG 2.2, relative luminance. */
function luminanceOf(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const colours = schemes[scheme];
  const ground = colours.ground ?? '';

  it('has the ground that is told to browsers', () => expect(colours.ground).toBe(grounds[scheme]));

  test.each(['ink', 'ink-quiet', 'accent'])('text in --%s has a contrast of at least 7 to 1', (name) => {
    expect(contrastOf(colours[name] ?? '', ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(Object.keys(dyes))(
    'the dye of %s is the one that the ornament is drawn in, at 3 to 1 or more',
    (field) => {
      const dye = colours[`dye-${field}`] ?? '';
      expect(dye).toBe(dyes[field as keyof typeof dyes][scheme].toLowerCase());
      expect(contrastOf(dye, ground)).toBeGreaterThanOrEqual(3);
    },
  );
});
