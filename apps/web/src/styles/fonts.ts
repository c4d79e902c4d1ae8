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
const vazirmatn = new URL(
  '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
  import.meta.url,
).toString();

/** The file that the headlines of a script begin with; Chinese takes what the system has. */
const firstFont: Record<Script, string | null> = {
  Latn: piazzollaLatin,
  Cyrl: piazzollaCyrillic,
  Arab: vazirmatn,
  Hans: null,
};

/** Has the browser fetch the headlines' font along with the stylesheet. To be called while a page is rendered. */
export function preloadHeadlineFont(locale: LocaleCode): void {
  const file = firstFont[locales[locale].script];
  if (file) preload(file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
}
