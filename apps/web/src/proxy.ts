import { isLocaleCode, negotiateLocale } from '@eyvan/locales';
import { NextResponse, type NextRequest } from 'next/server';
import { toProblemResponse } from './answers/problem-response';
import { routes } from './routes';

/** What stands beside the pages, and has no language; previews name theirs second. */
const isPage = (pathname: string) =>
  !/^\/(?:(?:_next|api)\/|(?:media|og|problems)\/[^/]+$)/.test(pathname) && !isOfPreview(pathname);

function isOfPreview(pathname: string): boolean {
  const [, language = ''] = /^\/preview\/([^/]+)\/[^/]+(?:\/media\/[^/]+)?$/.exec(pathname) ?? [];
  return isLocaleCode(language);
}

/** A file that programs look for by custom (`/ads.txt`, `/sw.js`, `/.well-known/…`): it is there, or it is not, in no language. */
const isFile = (pathname: string) => /^\/(?:\.well-known\/.*|[^/]+\.[a-z0-9]+)$/i.test(pathname);

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return false;
  }
}

/**
 * Gives an address without a language one, by what the browser asks for. That is all it does: it decides nothing
 * about who may see what. Pages, which have a language, don't come through here: see `matcher`. Nor would an address
 * that is not well encoded, if Next had an answer to it other than 500 (vercel/next.js, issue 94278).
 */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  if (!isDecodable(pathname)) return toProblemResponse('badRequest', 400);
  const [, first] = pathname.split('/');
  if (isLocaleCode(first) || !isPage(pathname)) return NextResponse.next();
  if (isFile(pathname)) return toProblemResponse('notFound', 404);
  const locale = negotiateLocale(request.headers.get('accept-language'));
  const address = request.nextUrl.clone();
  address.pathname = routes.home(locale) + (pathname === '/' ? '' : pathname);
  // Next makes it relative, as this process doesn't know by which name it was reached.
  return NextResponse.redirect(address, {
    headers: { Vary: 'Accept-Language', 'Cache-Control': 'no-store' },
  });
}

export const config = {
  // Next reads this while building, so that it can only be written out; proxy.test.ts holds it against the table.
  matcher: [
    '/((?!(?:tk|ru|en|fa|tr|az|uz|kk|ky|zh|fr|ar)(?:/|$)|_next/|api/|(?:media|og)/[^/]+$|(?:healthz|readyz|robots\\.txt|sitemap\\.xml|icon\\.svg|icon-(?:192|512)\\.png|apple-touch-icon\\.png|favicon\\.ico|site\\.webmanifest|\\.well-known/security\\.txt)$).*)',
    // What is not percent-encoded UTF-8 (RFC 3629, 4), and nothing else: a Persian address must not pay for it.
    '/((?!(?:[^%]|%[0-7][0-9A-Fa-f]|%(?:[Cc][2-9A-Fa-f]|[Dd][0-9A-Fa-f])%[89ABab][0-9A-Fa-f]|%[Ee]0%[ABab][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]|%[Ee][1-9A-CEFa-cef]%[89ABab][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]|%[Ee][Dd]%[89][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]|%[Ff]0%[9ABab][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]|%[Ff][1-3]%[89ABab][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]|%[Ff]4%8[0-9A-Fa-f]%[89ABab][0-9A-Fa-f]%[89ABab][0-9A-Fa-f])*$).*)',
  ],
};
