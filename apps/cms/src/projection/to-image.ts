import type { Image } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { wordsIn, type Words } from './words';

interface SizeDoc {
  filename?: string | null;
  mimeType?: string | null;
  width?: number | null;
  height?: number | null;
}

export interface MediaDoc {
  id: string;
  alt?: Words;
  caption?: Words;
  credit?: string | null;
  licence?: string | null;
  focalX?: number | null;
  focalY?: number | null;
  sizes?: Record<string, SizeDoc | undefined>;
}

const bestFirst = ['image/avif', 'image/webp', 'image/jpeg'] as const;
type Mime = (typeof bestFirst)[number];

function toFiles(sizes: MediaDoc['sizes'], siteUrl: string): Image['files'] {
  const files = Object.values(sizes ?? {}).flatMap((size) => {
    if (!size?.filename || !size.width || !size.height || !bestFirst.includes(size.mimeType as Mime))
      return [];
    return [
      {
        url: `${siteUrl}/media/${encodeURIComponent(size.filename)}`,
        type: size.mimeType as Mime,
        width: size.width,
        height: size.height,
      },
    ];
  });
  // A small original makes the same width twice.
  const unique = [...new Map(files.map((file) => [`${file.type} ${file.width}`, file])).values()];
  return unique.sort((a, b) => bestFirst.indexOf(a.type) - bestFirst.indexOf(b.type) || a.width - b.width);
}

/** A picture in one language; null where there is none, or none that can be shown with words. */
export function toImage(doc: MediaDoc | undefined, locale: LocaleCode, siteUrl: string): Image | null {
  const alt = wordsIn(doc?.alt, locale);
  const files = toFiles(doc?.sizes, siteUrl);
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
