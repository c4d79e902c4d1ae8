import { isLocaleCode, toOwnLocale } from '@eyvan/locales';
import { siteParts } from '@eyvan/wire';

/** The parts of the site; what follows them (an id, a code, the name of a city) is in small letters, too. */
const parts: string[] = Object.values(siteParts);

/** BCP 47: a language, and perhaps a script and a territory. */
const isTag = (segment: string) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(segment);

/**
 * The path that somebody meant who wrote a language as a browser does (`/zh-CN`, `/fa-IR/news`), or in capitals
 * (`/TK`, `/tk/NEWS`, `/tk/cities/BAKU`); null where it is right, or nothing is known of it.
 */
export function toRightPath(pathname: string): string | null {
  const [, language = '', ...rest] = pathname.split('/');
  const locale = isLocaleCode(language) ? language : isTag(language) ? toOwnLocale(language) : null;
  if (!locale) return null;
  const isPart = parts.includes((rest[0] ?? '').toLowerCase());
  const right = rest.map((segment, index) => (isPart && index < 2 ? segment.toLowerCase() : segment));
  const path = ['', locale, ...right].join('/');
  return path === pathname ? null : path;
}
