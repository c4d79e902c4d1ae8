/**
 * An address on the CMS: `base` and the `segments` below it, each encoded anew, so that no segment can climb out of it or
 * bring a query with it. Null when one would.
 */
export function toCmsAddress(
  cmsUrl: string,
  base: string,
  segments: readonly string[],
  search = '',
): URL | null {
  const decoded = segments.map((segment) => decodeSegment(segment));
  const isSafe = decoded.every(
    (segment) => segment !== null && !/^\.{0,2}$|[/\\\u0000-\u001F]/.test(segment),
  );
  if (!isSafe) return null;
  const below = decoded.map((segment) => `/${encodeURIComponent(segment ?? '')}`).join('');
  const address = new URL(base + below, cmsUrl);
  address.search = search;
  return address;
}

function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return null;
  }
}
