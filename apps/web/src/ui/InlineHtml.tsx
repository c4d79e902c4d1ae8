interface InlineHtmlProps {
  as: 'p' | 'span' | 'li' | 'th' | 'td' | 'h2' | 'h3' | 'h4';
  html: string;
  /** For a header cell. */
  scope?: 'col' | 'row' | 'colgroup' | 'rowgroup';
  /** For a cell that stands in several columns or rows. */
  colSpan?: number;
  rowSpan?: number;
}

/** Running text of the API. The contract has checked that it holds nothing but its allow-listed inline tags. */
export function InlineHtml({ as: Element, html, ...props }: InlineHtmlProps) {
  return <Element {...props} dangerouslySetInnerHTML={{ __html: html }} />;
}
