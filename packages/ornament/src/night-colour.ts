import { contrastOf } from './contrast';
import { dyes, ink, wool } from './dyes';
import { mix } from './palette';

/** What can be read (WCAG 2.2, 1.4.3): as the dyes keep it. */
const contrastMin = 4.5;
const steps = 20;

const sisters = new Map(
  Object.values(dyes).map(({ light, dark }) => [light.toLowerCase(), dark.toLowerCase()]),
);

/**
 * The colour (`#rrggbb`) that stands for one of the day on the ink ground of the night. A dye has its sister, chosen by
 * hand; any other takes as much white wool as it needs to be read.
 */
export function toNightColour(colour: string): string {
  const sister = sisters.get(colour.toLowerCase());
  if (sister) return sister;
  const shares = Array.from({ length: steps }, (_, step) => step / steps);
  const lightened = shares.map((share) => mix(colour, wool, share));
  return lightened.find((one) => contrastOf(one, ink) >= contrastMin) ?? wool;
}
