import type { Image } from '@eyvan/contract';
import { toPath } from '../routes';

interface PictureProps {
  image: Image;
  /** How wide it will stand where there is room for more, as the `sizes` attribute says it. */
  sizes: string;
  /** The picture that a reader sees first: fetched at once, and before the others. */
  isFirst?: boolean;
}

/** From margin to margin (`--margin`), as on a phone: without those, it would take the next larger file. */
const acrossPage = 'calc(100vw - 2 * clamp(1rem, 4vw, 3rem))';

const toSrcSet = (files: Image['files']) =>
  files.map(({ url, width }) => `${toPath(url)} ${width}w`).join(', ');

/** A picture in the best format that the browser knows. The files come sorted, best format first. */
export function Picture({ image, sizes: roomySizes, isFirst = false }: PictureProps) {
  const sizes = `${roomySizes}, ${acrossPage}`;
  const types = [...new Set(image.files.map(({ type }) => type))];
  const filesOf = (type: string) => image.files.filter((file) => file.type === type);
  const plainest = filesOf(types.at(-1) ?? 'image/jpeg');
  const largest = plainest.at(-1);
  return (
    <picture>
      {types.slice(0, -1).map((type) => (
        <source key={type} type={type} srcSet={toSrcSet(filesOf(type))} sizes={sizes} />
      ))}
      <img
        src={largest && toPath(largest.url)}
        srcSet={toSrcSet(plainest)}
        sizes={sizes}
        alt={image.alt}
        width={image.width}
        height={image.height}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : 'auto'}
        decoding="async"
      />
    </picture>
  );
}
