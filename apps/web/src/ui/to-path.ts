/** The path of one of the site's own addresses, so that a reader stays on the host that served the page. */
export function toPath(url: string): string {
  const { pathname, search, hash } = new URL(url);
  return `${pathname}${search}${hash}`;
}
