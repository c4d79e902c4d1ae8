import { nameIn, referenceTags, siteParts } from '@eyvan/wire';
import type { Withdrawal } from './tag-times';

/** A page or a feed that is kept: where it stands (`/tk/news`), and what it says. */
export interface KeptPage {
  path: string;
  tags: readonly string[];
  content: string | Buffer;
}

/** Where one of them stands on the site, and the tag of the list that they are all on. */
const lists = {
  city: { tag: referenceTags.cities, folder: siteParts.cities },
  category: { tag: referenceTags.categories, folder: siteParts.categories },
} as const;

/** Whether `text` stands in a page, with nothing behind it that would make it another name. */
function names(content: string | Buffer, text: string): boolean {
  for (let at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + 1)) {
    const end = at + text.length;
    const after = typeof content === 'string' ? content[end] : content.toString('latin1', end, end + 1);
    if (!/[a-z0-9-]/.test(after ?? '')) return true;
  }
  return false;
}

/**
 * Whether a page shows what was withdrawn. The site shows nothing of an item without a link to it, and a link holds its
 * id; nor of a city or a field without one to its page. An item's page in another language only links to the one that
 * is gone: it shows nothing of it, and stays.
 */
export function isShownBy({ path, tags, content }: KeptPage, { tag, locales }: Withdrawal): boolean {
  for (const kind of ['city', 'category'] as const) {
    const name = nameIn(kind, tag);
    if (name === null) continue;
    const list = lists[kind];
    return (tags.includes(tag) || tags.includes(list.tag)) && names(content, `/${list.folder}/${name}`);
  }
  const id = nameIn('item', tag) ?? tag;
  const isInItsLanguage = locales.length === 0 || locales.includes(path.split('/')[1] ?? '');
  return isInItsLanguage && (path.includes(id) || names(content, id));
}
