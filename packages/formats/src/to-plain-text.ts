import { unescapeText } from '@eyvan/contract';

/** The words of running text (`InlineHtml` of the contract): without its tags, a line end as a space. */
export const toPlainText = (html: string): string =>
  unescapeText(html.replace(/<br>/g, ' ').replace(/<[^>]*>/g, ''));
