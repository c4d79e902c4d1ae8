import type { Category } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { dyes, toNightColour, type FieldCode } from '@eyvan/ornament';
import { listCategories } from '@/content/categories';

const isColour = (colour: string) => /^#[0-9a-f]{6}$/.test(colour);

/**
 * The colour that a newsroom gave a creative field, by day and by night, as CSS: `light-dark(#…, #…)`. `null` where it
 * is the dye that `tokens.css` has for the field, where there is none, and for what is no plain hex colour.
 */
export function toOwnColour({ code, color }: Pick<Category, 'code' | 'color'>): string | null {
  const colour = color?.toLowerCase() ?? '';
  const dye: string | undefined = dyes[code as FieldCode]?.light;
  if (!isColour(colour) || colour === dye?.toLowerCase()) return null;
  return `light-dark(${colour}, ${toNightColour(colour)})`;
}

/**
 * The colour of its own that a field has here (`toOwnColour`). Asked for by what is drawn in it, and not handed in:
 * each list of the site would have to hand it on.
 */
export async function readOwnColour(locale: LocaleCode, field: Category['code']): Promise<string | null> {
  const category = (await listCategories(locale)).find(({ code }) => code === field);
  return category ? toOwnColour(category) : null;
}
