import type { Chart } from './chart';
import type { Cloth, Legend } from './cloth';
import { pick } from './seeded-random';
import type { Random } from './seeded-random';
import { createMainBorder, measureBorder, narrowBorder, weaveBorder } from './weave-border';
import type { Border } from './weave-border';
import { pitch, weaveField } from './weave-field';

/** What a composition weaves with. */
export interface Weaving {
  motif: Chart;
  legend: Legend;
  random: Random;
}

/** A window laid on the one endless carpet: how near it is, and what is seen through it. */
export interface Composition {
  /** Knots along the side of a square as large as the picture. */
  fineness: number;
  weave: (cloth: Cloth, weaving: Weaving) => void;
}

/** A number between two others. */
const between = (random: Random, low: number, high: number) => low + random() * (high - low);

/** One great göl, out of the middle. */
const greatGol: Composition = {
  fineness: 134,
  weave(cloth, { motif, legend, random }) {
    const shift = pick(random, [-1, 1]) * between(random, 0.06, 0.2);
    const x = Math.round(cloth.columns * (0.5 + shift));
    weaveField(cloth, { x, y: Math.round(cloth.rows * between(random, 0.46, 0.54)) }, motif, legend);
  },
};

/** So near that a göl fills the picture and leaves it at a corner. */
const quarterGol: Composition = {
  fineness: 100,
  weave(cloth, { motif, legend, random }) {
    const x = cloth.columns * pick(random, [0.28, 0.36, 0.64, 0.72]);
    const y = cloth.rows * pick(random, [0.06, 0.14, 0.86, 0.94]);
    weaveField(cloth, { x: Math.round(x), y: Math.round(y) }, motif, legend);
  },
};

/** The field of the carpet, göl after göl. */
const lattice: Composition = {
  fineness: 250,
  weave(cloth, { motif, legend, random }) {
    const origin = { x: Math.round(random() * pitch.x), y: Math.round(random() * pitch.y) };
    weaveField(cloth, origin, motif, legend);
  },
};

/** The edge of the carpet: the border cuts the lesser göls in half, as it does on the loom. */
function weaveEdge(
  cloth: Cloth,
  { motif, legend, random }: Weaving,
  border: Border,
  side: 'lower' | 'right',
) {
  const depth = measureBorder(border);
  const origin =
    side === 'lower'
      ? { x: Math.round(random() * pitch.x), y: cloth.rows - depth - pitch.y / 2 }
      : { x: cloth.columns - depth - pitch.x / 2, y: Math.round(random() * pitch.y) };
  weaveField(cloth, origin, motif, legend);
  weaveBorder(cloth, border, side);
}

/** Göls over a narrow border of running dogs. */
const edge: Composition = {
  fineness: 172,
  weave: (cloth, weaving) =>
    weaveEdge(cloth, weaving, narrowBorder, pick(weaving.random, ['lower', 'right'])),
};

/** The main border, and a glimpse of the field. */
const borderStrip: Composition = {
  fineness: 240,
  weave: (cloth, weaving) => weaveEdge(cloth, weaving, createMainBorder(weaving.motif), 'lower'),
};

/** All there are; a seed takes one. */
export const compositions = [greatGol, quarterGol, lattice, edge, borderStrip] as const;
