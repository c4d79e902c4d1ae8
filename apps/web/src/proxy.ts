import { isLocaleCode, negotiateLocale } from '@eyvan/locales';
import { NextResponse, type NextRequest } from 'next/server';

/**
 * Gives an address without a language one, by what the browser asks for. That is all it does: it decides nothing
 * about who may see what. Pages, which have a language, don't come through here: see `matcher`.
 */
export function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  const [, first] = pathname.split('/');
  if (isLocaleCode(first)) return NextResponse.next();
  const locale = negotiateLocale(request.headers.get('accept-language'));
  const location = `/${locale}${pathname === '/' ? '' : pathname}${search}`;
  // Relative (RFC 9110, 10.2.2): behind a proxy this process does not know by which name it was reached.
  const headers = { Location: location, Vary: 'Accept-Language', 'Cache-Control': 'no-store' };
  return new NextResponse(null, { status: 307, headers });
}

export const config = {
  // Next reads this while building, so that it can only be written out; proxy.test.ts holds it against the table.
  matcher:
    '/((?!(?:tk|ru|en|fa|tr|az|uz|kk|ky|zh|fr|ar)(?:/|$)|_next/|api/|media/|og/|(?:healthz|readyz|robots\\.txt|sitemap\\.xml|icon\\.svg|favicon\\.ico)$).*)',
};
