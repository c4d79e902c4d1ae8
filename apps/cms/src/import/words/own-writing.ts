import { toPersianLetters, type LocaleCode } from '@eyvan/locales';
import { mendPersian } from './mend-persian';
import { toOwnMarks } from './own-marks';
import { toOwnQuotes } from './own-quotes';
import { splitAddresses } from './split-addresses';

interface Writing {
  language: LocaleCode;
  /** Whether the text has digits of its language's own: then the Latin ones among them are slips. */
  ownDigits: boolean;
}

// Stand for an address, and for the end of a piece, while the words around them are looked at. Private use, so that no
// rule takes them for letters; a text that holds them itself is left alone.
const address = '\uE000';
const pieceEnd = '\uE001';

function mend(text: string, { language, ownDigits }: Writing): string {
  const letters = language === 'fa' ? mendPersian(toPersianLetters(text), { ownDigits }) : text;
  return toOwnMarks(toOwnQuotes(letters, language), language);
}

/**
 * The pieces of one paragraph in the letters, digits and marks of their language. They are looked at together, since
 * a quotation may begin in one and end in another. Addresses stay: a letter of those is part of a name.
 */
export function toOwnWriting(pieces: string[], writing: Writing): string[] {
  const addresses: string[] = [];
  const whole = pieces
    .map((piece) =>
      splitAddresses(piece)
        .map(({ text, url }) => (url ? (addresses.push(text), address) : text))
        .join(''),
    )
    .join(pieceEnd);
  if (whole.split(address).length - 1 !== addresses.length) return pieces;
  const mended = mend(whole, writing)
    .replaceAll(address, () => addresses.shift() ?? '')
    .split(pieceEnd);
  return mended.length === pieces.length ? mended : pieces;
}
