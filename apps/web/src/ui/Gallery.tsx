import type { Image } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { Figure } from './Figure';

interface GalleryProps {
  locale: LocaleCode;
  images: Image[];
}

/** Pictures side by side where there is room, and all in sight: nothing to swipe or to open. */
export function Gallery({ locale, images }: GalleryProps) {
  return (
    <ul className="gallery">
      {images.map((image, index) => (
        <li key={index}>
          <Figure locale={locale} image={image} sizes="(min-width: 48rem) 22rem" />
        </li>
      ))}
    </ul>
  );
}
