/** The creative fields of the UNESCO Creative Cities Network, as the contract spells them. */
export type FieldCode =
  | 'architecture'
  | 'crafts-and-folk-art'
  | 'design'
  | 'film'
  | 'gastronomy'
  | 'literature'
  | 'media-arts'
  | 'music';

/**
 * One natural dye to each creative field: `light` for the ivory ground, `dark` lightened for the ink ground.
 * Both keep 4.5:1 against theirs (WCAG 2.2, 1.4.3), and stay apart from each other.
 */
export const dyes: Record<FieldCode, { light: string; dark: string }> = {
  architecture: { light: '#2448A0', dark: '#86A6F2' }, // indigo
  'crafts-and-folk-art': { light: '#6E4A26', dark: '#CDA382' }, // walnut
  design: { light: '#8E1B1B', dark: '#E8705C' }, // madder
  film: { light: '#163F4A', dark: '#7FC0C0' }, // ink blue
  gastronomy: { light: '#BF2750', dark: '#F794B8' }, // pomegranate
  literature: { light: '#45682A', dark: '#A0BF72' }, // olive
  'media-arts': { light: '#6A3A8C', dark: '#CB98E4' }, // violet
  music: { light: '#8F6300', dark: '#EBC045' }, // weld
};

/** What belongs to no field: wool as it grows, white and brown, ink, and the dyes that all carpets share. */
export const wool = '#F1E7D2';
export const brownWool = '#3A2A1E';
export const ink = '#1C1714';
export const madder = '#8E1B1B';
export const indigo = '#22386E';
export const weld = '#D9A04A';
