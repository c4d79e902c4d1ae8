import type { CommentRow } from './comment';

/** What is to be known of an open comment, to say who has something to do. */
export type OpenRow = Pick<CommentRow, 'id' | 'document' | 'root' | 'author' | 'mentions'>;

/** The open comments of one edition. */
export interface OpenComments {
  /** How many threads are open. */
  open: number;
  /** The ids of those who are mentioned in one, and have not answered there since. */
  mentioned: string[];
}

const threadOf = ({ id, root }: OpenRow) => root ?? id;

/** Counts the open threads of an edition, and says whom they wait for. Pure. @param rows the oldest first */
export function toOpenComments(rows: OpenRow[]): OpenComments {
  const threads = new Map<string, Set<string>>();
  for (const row of rows) {
    const waiting = threads.get(threadOf(row)) ?? new Set<string>();
    threads.set(threadOf(row), waiting);
    // Who answers has done what was asked of them here.
    waiting.delete(row.author);
    for (const person of row.mentions ?? []) if (person !== row.author) waiting.add(person);
  }
  return {
    open: threads.size,
    mentioned: [...new Set([...threads.values()].flatMap((one) => [...one]))].sort(),
  };
}
