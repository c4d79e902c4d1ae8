import { toEtag } from '@eyvan/wire/etag';
import { listCategories } from '@/content/categories';
import { toFieldColours } from '@/features/categories/to-field-colours';
import { readParams, type RouteParams } from '../_parts/read-params';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

/** The colours of the creative fields: pages have no styles but those of files (`door/security-headers.ts`). */
export async function GET(_request: Request, { params }: { params: Promise<RouteParams> }) {
  const { locale } = await readParams(params);
  const css = toFieldColours(await listCategories(locale));
  const headers = {
    'Content-Type': 'text/css; charset=utf-8',
    // Its name stays when a colour changes: browsers ask again after five minutes, and not before each page.
    'Cache-Control': 'public, max-age=300',
    ETag: toEtag(css),
  };
  return new Response(css, { headers });
}
