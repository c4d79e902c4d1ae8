/** How many characters a comment may have, and the words of a block that it is about. */
export const commentMax = 2_000;
export const quoteMax = 80;
/** People that one comment may mention. */
export const mentionsMax = 20;

/** A comment as it is stored. Times are ISO 8601, people their ids. */
export interface CommentRow {
  id: string;
  /** `news/<id>` */
  document: string;
  itemId: string;
  language: string;
  /** The first of its thread; null for that one itself. */
  root?: string | null;
  /** The number of a block of the text, from 0, and its first words; null for the edition as a whole. */
  block?: number | null;
  quote?: string | null;
  author: string;
  text: string;
  mentions?: string[] | null;
  createdAt: string;
  editedAt?: string | null;
  /** Of all of a thread alike. */
  resolvedAt?: string | null;
  resolvedBy?: string | null;
}
