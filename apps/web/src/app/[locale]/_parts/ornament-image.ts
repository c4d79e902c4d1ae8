import { categoryCode, knownWord, type CategoryCode, type OpenWord } from '@eyvan/contract';
import { socialImageWidth, type SocialImage } from '@eyvan/formats';
import { routes } from '@/routes';

/** The carpet of a field (or of the site), for pages without a picture of their own. Drawn by `app/og`. */
export const ornamentImage = (siteUrl: string, alt: string, field?: OpenWord<CategoryCode>): SocialImage => ({
  url: siteUrl + routes.ornament(knownWord(categoryCode, field) ?? 'eyvan'),
  width: socialImageWidth,
  height: 630,
  alt,
});
