import { defaultLocale } from '@eyvan/locales';
import { toIconResponse } from '@/answers/icon-response';
import { findNewsroom } from '@/content/newsroom';
import { routes } from '@/routes';
import { grounds } from '@/styles/grounds';

// It names the newsroom, which a build does not know.
export const dynamic = 'force-dynamic';

const sizes = [192, 512] as const;

/** How the site calls itself on a home screen (W3C Web Application Manifest). It opens as a page, in the reader's language. */
export async function GET() {
  const { name } = await findNewsroom(defaultLocale);
  const manifest = {
    name,
    start_url: '/',
    display: 'browser',
    background_color: grounds.light,
    theme_color: grounds.light,
    icons: sizes.map((size) => ({ src: routes.iconOf(size), sizes: `${size}x${size}`, type: 'image/png' })),
  };
  return toIconResponse(JSON.stringify(manifest), 'application/manifest+json');
}
