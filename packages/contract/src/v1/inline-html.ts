import { z } from 'zod';

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
