import { motifs } from './charts/motifs';
import { createCloth } from './cloth';
import { compositions } from './compositions';
import { drawCloth } from './draw-cloth';
import { ink } from './dyes';
import type { FieldCode } from './dyes';
import { createPalette, hasRedDye } from './palette';
import type { Ground, Scheme } from './palette';
import { pick, seededRandom } from './seeded-random';
import type { Random } from './seeded-random';
import { golLegends } from './weave-field';

/** What to draw, in pixels, and for whom. */
export interface PlateOptions {
  /** Usually an itemId: the same seed gives the same plate. */
  seed: string;
  field: FieldCode;
  width: number;
  height: number;
  scheme?: Scheme;
}

/** Abrash: the bands across a carpet where a new lot of yarn was dyed a little differently. */
function drawAbrash(columns: number, rows: number, random: Random): string {
  let path = '';
  for (let y = random() * 20; y < rows; y += 14 + random() * 40) {
    path += `M0 ${Math.round(y)}h${columns}v${Math.round(4 + random() * 14)}h${-columns}z`;
  }
  return `<path fill="${ink}" fill-opacity=".07" d="${path}"/>`;
}

/** Dyed grounds are the rule, the undyed one the exception. */
const grounds: readonly [Ground, ...Ground[]] = ['madder', 'madder', 'field', 'field', 'undyed'];

/**
 * A picture of a carpet for a creative field, as SVG text in fixed colours: it stands in for a missing
 * photograph. Near or far, middle or border, ground and dyeing follow from the seed.
 */
export function drawPlate({ seed, field, width, height, scheme = 'light' }: PlateOptions): string {
  const random = seededRandom(seed);
  const { fineness, weave } = pick(random, compositions);
  const ground = pick(random, grounds);
  const palette = createPalette(field, ground, scheme);
  // Whole pixels to the knot keep the edges sharp where the plate is shown as large as it is drawn.
  const unit = Math.ceil(Math.sqrt(width * height) / fineness);
  const cloth = createCloth(Math.ceil(width / unit), Math.ceil(height / unit));
  // On a ground of its own dye a field keeps to the medallions, unless that dye is red: red on red is Tekke.
  const isGroundOwn = ground === 'field' && !hasRedDye(field);
  const legend = isGroundOwn ? golLegends.fieldMedallion : golLegends.fieldQuarters;
  weave(cloth, { motif: motifs[field], legend, random });
  const abrash = drawAbrash(cloth.columns, cloth.rows, random);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<path fill="${palette.ground}" d="M0 0h${width}v${height}H0z"/>` +
    `<g transform="scale(${unit})">${abrash}${drawCloth(cloth, palette)}</g></svg>`
  );
}
