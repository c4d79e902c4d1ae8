import { z } from 'zod';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const signs = Object.fromEntries(Object.entries(entities).map(([sign, entity]) => [entity, sign]));

/** Plain text as HTML: what looks like a tag in it is a word like any other. */
export const escapeText = (text: string): string => text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);

/** The same, in a double-quoted attribute too. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** What was escaped by one of the two, as it was. */
export const unescapeText = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => signs[entity] ?? entity);

const allowedTag =
  /<(?:\/(?:strong|em|s|a|sub|sup|span)|br|strong|em|s|sub|sup|a href="[^"<>]*"(?: rel="[a-z ]*")?|span lang="[A-Za-z0-9-]+"(?: dir="(?:ltr|rtl)")?)>/g;

/**
 * Says whether running text holds nothing but the inline tags the contract allows:
 * `strong em s sub sup br`, `a` with an http(s), mailto, tel or site-relative address, `span` with `lang` and `dir`.
 */
export function isInlineHtml(html: string): boolean {
  if (/[<>]/.test(html.replace(allowedTag, ''))) return false;
  return [...html.matchAll(/href="([^"]*)"/g)].every(([, href]) =>
    /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/.test(href ?? ''),
  );
}

/** Running text without the tags that this version does not know yet: their words stay. */
export const toKnownInlineHtml = (html: string): string =>
  html.replace(/<[^>]*>?/g, (tag) => (isInlineHtml(tag) ? tag : ''));

/** Safe running text: escaped, with an allow-list of inline tags. A client may put it into a page as it is. */
export const inlineHtml = z
  .string()
  .refine(isInlineHtml, 'only strong, em, s, a, sub, sup, br and span[lang] may stand in running text')
  .meta({
    id: 'InlineHtml',
    description: 'Escaped text with inline tags: strong em s a sub sup br span[lang]',
  });
