import type { Image } from '@eyvan/contract';

/** Networks cut previews from pictures of about this size; in pixels. */
export const socialImageWidth = 1200;

/** A picture of a preview; its address is absolute. */
export interface SocialImage {
  url: string;
  width: number;
  height: number;
  alt: string;
}

/** The JPEG of a picture that social networks take: the smallest that is wide enough, else the widest; null without one. */
export function toSocialImage(image: Image | null): SocialImage | null {
  const jpegs = (image?.files ?? [])
    .filter(({ type }) => type === 'image/jpeg')
    .toSorted((a, b) => a.width - b.width);
  const file = jpegs.find(({ width }) => width >= socialImageWidth) ?? jpegs.at(-1);
  return image && file ? { url: file.url, width: file.width, height: file.height, alt: image.alt } : null;
}
