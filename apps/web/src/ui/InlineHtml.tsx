import type { ComponentPropsWithoutRef } from 'react';

type Tag = 'p' | 'span' | 'li' | 'th' | 'td' | 'h2' | 'h3' | 'h4' | 'blockquote';

type InlineHtmlProps<As extends Tag> = { as: As; html: string } & Omit<ComponentPropsWithoutRef<As>, 'children'>;

/** Running text of the API. The contract has checked that it holds nothing but its allow-listed inline tags. */
export function InlineHtml<As extends Tag>({ as, html, ...rest }: InlineHtmlProps<As>) {
  const Element: React.ElementType = as;
  return <Element {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}
