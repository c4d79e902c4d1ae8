import { unescapeText } from '@eyvan/contract';

/** The number of a note, which leads to what stands elsewhere. */
const noteMark = /<sup><a href="#note-\d+">\d+<\/a><\/sup>/g;

/** The words of running text (`InlineHtml` of the contract): without its tags and notes, a line end as a space. */
export const toPlainText = (html: string): string =>
  unescapeText(
    html
      .replace(noteMark, '')
      .replace(/<br>/g, ' ')
      .replace(/<[^>]*>/g, ''),
  );
