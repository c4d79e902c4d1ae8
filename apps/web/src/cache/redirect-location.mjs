/** What Next throws for a redirect, as React writes it into the data of a page. */
const redirect = /"digest":"NEXT_REDIRECT;(?:push|replace);((?:[^"\\]|\\.)*);30[378];"/;

/**
 * Gives a redirect that is to be kept the `Location` that it was made with, in place. Next 16.4 takes it from the
 * answer at hand; when a page is rebuilt behind a reader, that is the answer with the old page: the redirect then
 * leads nowhere, or to where the old one led (no upstream issue was found on 2026-11-29). It stands here as Next loads the
 * cache handler, and what that imports, as plain JavaScript.
 * @param {{ status?: number, headers?: Record<string, unknown>, rscData?: Buffer }} page
 */
export function setItsLocation(page) {
  const isRedirect = page.status !== undefined && page.status >= 300 && page.status < 400;
  const target = isRedirect && redirect.exec(String(page.rscData))?.[1];
  if (target) page.headers = { ...page.headers, location: JSON.parse(`"${target}"`) };
}
