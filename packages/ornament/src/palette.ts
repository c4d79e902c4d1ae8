import { brownWool, dyes, indigo, ink, madder, weld, wool } from './dyes';
import type { FieldCode } from './dyes';
import type { Thread } from './cloth';

export type Scheme = 'light' | 'dark';

/** A colour, as hex, for each thread. */
export type Palette = Record<Thread, string>;

/** What the ground of the carpet is dyed with: madder as most are, the dye of the field, or nothing. */
export type Ground = 'madder' | 'field' | 'undyed';

/** Mixes a share (0 to 1) of one hex colour into another. */
export function mix(colour: string, other: string, share: number): string {
  const channel = (hex: string, at: number) => parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(colour, at) * (1 - share) + channel(other, at) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}

/** Whether the dye of a field is a red: its counterpart is indigo then, for madder would drown in it. */
export function hasRedDye(field: FieldCode): boolean {
  return field === 'design' || field === 'gastronomy';
}

/** The ground for a scheme. Undyed wool is white by day; by lamplight it is that of the brown sheep. */
function dyeGround(field: FieldCode, ground: Ground, scheme: Scheme): string {
  const depth = scheme === 'light' ? 0.3 : 0.52;
  if (ground === 'undyed') return scheme === 'light' ? wool : brownWool;
  return mix(ground === 'madder' ? madder : dyes[field].light, ink, depth);
}

/** The colours of a carpet for a field. In the dark scheme the ground sinks back further than the figures. */
export function createPalette(field: FieldCode, ground: Ground, scheme: Scheme): Palette {
  const lamplit = (colour: string) => (scheme === 'light' ? colour : mix(colour, ink, 0.12));
  const counter = lamplit(hasRedDye(field) ? indigo : madder);
  return {
    ground: dyeGround(field, ground, scheme),
    line: ink,
    field: lamplit(dyes[field].light),
    counter,
    bright: lamplit(weld),
    figure: ground === 'undyed' && scheme === 'light' ? counter : lamplit(wool),
    wool: lamplit(wool),
  };
}
