import { categoryCode, knownWord, type CategoryCode, type Image, type OpenWord } from '@eyvan/contract';

/** Networks cut previews from pictures of about this size. */
const wideEnough = 1200;

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
  const file = jpegs.find(({ width }) => width >= wideEnough) ?? jpegs.at(-1);
  return image && file ? { url: file.url, width: file.width, height: file.height, alt: image.alt } : null;
}

/** The carpet of a field (or of the site), for pages without a picture of their own. Drawn by `app/og`. */
export const ornamentImage = (siteUrl: string, alt: string, field?: OpenWord<CategoryCode>): SocialImage => ({
  url: `${siteUrl}/og/${knownWord(categoryCode, field) ?? 'eyvan'}`,
  width: wideEnough,
  height: 630,
  alt,
});
