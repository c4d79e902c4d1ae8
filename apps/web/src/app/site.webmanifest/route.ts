import { toIconResponse } from '@/answers/icon-response';
import { routes } from '@/routes';
import { grounds } from '@/styles/grounds';

export const dynamic = 'force-static';

const sizes = [192, 512] as const;

/** How the site calls itself on a home screen (W3C Web Application Manifest). It opens as a page, in the reader's language. */
export function GET() {
  const manifest = {
    name: 'Eyvan',
    start_url: '/',
    display: 'browser',
    background_color: grounds.light,
    theme_color: grounds.light,
    icons: sizes.map((size) => ({ src: routes.iconOf(size), sizes: `${size}x${size}`, type: 'image/png' })),
  };
  return toIconResponse(JSON.stringify(manifest), 'application/manifest+json');
}
