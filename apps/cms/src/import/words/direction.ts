import { directionOf, type Direction, type LocaleCode } from '@eyvan/locales';
import { splitAddresses } from './split-addresses';

const letters = /\p{L}/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Below this share of letters of the language's own direction, a passage is in another one. */
const ownShareMin = 0.25;

/**
 * The direction of a passage: the language's, unless it is a passage in another direction. The first strong letter
 * alone does not tell: a Persian paragraph that begins with "UNESCO" is Persian. Addresses are in no language.
 */
export function directionOfPassage(text: string, language: LocaleCode): Direction {
  const own = directionOf(language);
  const words = splitAddresses(text).map((stretch) => (stretch.url ? ' ' : stretch.text));
  const directions = Array.from(words.join('').matchAll(letters), ([letter]) =>
    rightToLeft.test(letter) ? 'rtl' : 'ltr',
  );
  const ownCount = directions.filter((direction) => direction === own).length;
  const [first = own] = directions;
  return ownCount < directions.length * ownShareMin ? first : own;
}
