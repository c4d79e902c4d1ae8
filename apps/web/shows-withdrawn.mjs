/**
 * A page or a feed that is kept: where it stands (`/tk/news`), and what it says.
 * @typedef {{ path: string, tags: readonly string[], content: string | Buffer }} KeptPage
 * @typedef {import('./src/site-cache/tag-times').Withdrawal} Withdrawal
 */

/** Where one of them stands on the site, and the tag of the list that they are all on. */
const lists = {
  city: { tag: 'cities', folder: 'cities' },
  category: { tag: 'categories', folder: 'fields' },
};

/**
 * Whether `text` stands in a page, with nothing behind it that would make it another name.
 * @param {string | Buffer} content @param {string} text
 */
function names(content, text) {
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
 * @param {KeptPage} page @param {Withdrawal} withdrawal
 */
export function isShownBy({ path, tags, content }, { tag, locales }) {
  const [kind = '', name = ''] = tag.split(':');
  if (kind === 'city' || kind === 'category') {
    const list = lists[kind];
    return (tags.includes(tag) || tags.includes(list.tag)) && names(content, `/${list.folder}/${name}`);
  }
  const isInItsLanguage = locales.length === 0 || locales.includes(path.split('/')[1] ?? '');
  return isInItsLanguage && (path.includes(name) || names(content, name));
}
