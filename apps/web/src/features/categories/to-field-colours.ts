import type { Category } from '@eyvan/contract';
import { dyes } from '@eyvan/ornament';

/** A dye that we know has a sister for the night, chosen by hand; any other is lightened by `tokens.css`. */
const byNight = new Map(
  Object.values(dyes).map(({ light, dark }) => [light.toLowerCase(), dark.toLowerCase()]),
);

/** What may come into a stylesheet, whatever the API says. */
const isPlain = (code: string) => /^[a-z0-9-]+$/.test(code);
const isColour = (colour: string) => /^#[0-9a-f]{6}$/.test(colour);

/**
 * The colours of the creative fields as a stylesheet: `--field`, and `--field-by-night` where there is one. A field
 * without a colour is not in it.
 */
export const toFieldColours = (categories: Pick<Category, 'code' | 'color'>[]): string =>
  categories
    .map(({ code, color }) => ({ code, colour: color?.toLowerCase() ?? '' }))
    .filter(({ code, colour }) => isPlain(code) && isColour(colour))
    .map(({ code, colour }) => {
      const night = byNight.get(colour);
      return `[data-field='${code}']{--field:${colour}${night ? `;--field-by-night:${night}` : ''}}\n`;
    })
    .join('');
