import type { Image } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import type { Media } from '../../payload-types';
import { wordsIn, type InAllLocales } from '../words';

/** As it is stored, with the words of all languages. */
export type MediaDoc = InAllLocales<Media, 'alt' | 'caption'>;

const bestFirst = ['image/avif', 'image/webp', 'image/jpeg'] as const;
const mimeOf = (mimeType: unknown) => bestFirst.find((one) => one === mimeType);

function toFiles(sizes: MediaDoc['sizes'], picturesUrl: string): Image['files'] {
  const files = Object.values(sizes ?? {}).flatMap((size) => {
    const type = mimeOf(size?.mimeType);
    if (!type || !size?.filename || !size.width || !size.height) return [];
    return [
      {
        url: `${picturesUrl}/${encodeURIComponent(size.filename)}`,
        type,
        width: size.width,
        height: size.height,
      },
    ];
  });
  // A small original makes the same width twice.
  const unique = [...new Map(files.map((file) => [`${file.type} ${file.width}`, file])).values()];
  return unique.sort((a, b) => bestFirst.indexOf(a.type) - bestFirst.indexOf(b.type) || a.width - b.width);
}

/**
 * A picture in one language; null where there is none, or none that can be shown with words.
 * @param picturesUrl where its files are fetched: the folder of all pictures, without a slash at its end
 */
export function toImage(doc: MediaDoc | undefined, locale: LocaleCode, picturesUrl: string): Image | null {
  const alt = wordsIn(doc?.alt, locale);
  const files = toFiles(doc?.sizes, picturesUrl);
  const largest = files.at(-1);
  if (!doc || !alt || !largest) return null;
  return {
    alt,
    caption: wordsIn(doc.caption, locale),
    credit: doc.credit || null,
    licence: doc.licence || null,
    width: largest.width,
    height: largest.height,
    focalPoint: { x: (doc.focalX ?? 50) / 100, y: (doc.focalY ?? 50) / 100 },
    files,
  };
}
