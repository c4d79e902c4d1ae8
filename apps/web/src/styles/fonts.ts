import { locales, type LocaleCode, type Script } from '@eyvan/locales';
import { preload } from 'react-dom';

const piazzollaLatin = new URL(
  '@fontsource-variable/piazzolla/files/piazzolla-latin-wght-normal.woff2',
  import.meta.url,
).toString();
const piazzollaCyrillic = new URL(
  '@fontsource-variable/piazzolla/files/piazzolla-cyrillic-wght-normal.woff2',
  import.meta.url,
).toString();
const turkic = new URL('./fonts/piazzolla-turkic.woff2', import.meta.url).toString();
const piazzollaCyrillicExt = new URL(
  '@fontsource-variable/piazzolla/files/piazzolla-cyrillic-ext-wght-normal.woff2',
  import.meta.url,
).toString();
const vazirmatn = new URL(
  '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
  import.meta.url,
).toString();

const vazirmatnSigns = new URL('./fonts/vazirmatn-signs.woff2', import.meta.url).toString();

/** The files that every page of a script needs; Chinese takes what the system has. */
const ofScript: Record<Script, string[]> = {
  Latn: [piazzollaLatin],
  Cyrl: [piazzollaCyrillic],
  Arab: [vazirmatn, vazirmatnSigns],
  Hans: [],
};

/** Letters of a language beyond those, which stand in every one of its headlines. */
const ofLanguage: Partial<Record<LocaleCode, string>> = {
  tk: turkic,
  tr: turkic,
  az: turkic,
  kk: piazzollaCyrillicExt,
  ky: piazzollaCyrillicExt,
};

/** Has the browser fetch the fonts of a language along with the stylesheet. To be called while a page is rendered. */
export function preloadFonts(locale: LocaleCode): void {
  const files = [...ofScript[locales[locale].script], ofLanguage[locale] ?? []].flat();
  for (const file of files) preload(file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
}
