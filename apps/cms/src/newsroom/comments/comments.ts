import * as z from 'zod/mini';

const text = z.nullable(z.string());
const person = z.object({ id: z.string(), name: z.string() });
export type Colleague = z.infer<typeof person>;

/** A comment as it is shown. Times are ISO 8601, people their names; null for who works here no longer. */
const comment = z.object({
  id: z.string(),
  /** The first of its thread; null for that one itself. */
  root: text,
  /** The number of a block of the text, from 0, and the first words that it had. */
  block: z.nullable(z.number()),
  quote: text,
  text: z.string(),
  author: text,
  mentions: z.array(person),
  createdAt: z.string(),
  editedAt: text,
  resolvedAt: text,
  resolvedBy: text,
  canEdit: z.boolean(),
});
export type ShownComment = z.infer<typeof comment>;

const list = z.object({
  /** The oldest first. */
  comments: z.array(comment),
  canComment: z.boolean(),
  canResolve: z.boolean(),
  canDelete: z.boolean(),
});
export type CommentList = z.infer<typeof list>;

/** What the endpoints of comments answer; null for anything else. */
export const parseComments = (json: unknown): CommentList | null => list.safeParse(json).data ?? null;

/** What `GET /api/comments/people` answers; nobody for anything else. */
export const parseColleagues = (json: unknown): Colleague[] =>
  z.object({ people: z.array(person) }).safeParse(json).data?.people ?? [];

export interface Thread {
  first: ShownComment;
  answers: ShownComment[];
}

/** Comments by threads, the oldest first. */
export const toThreads = (comments: ShownComment[]): Thread[] =>
  comments
    .filter(({ root }) => root === null)
    .map((first) => ({ first, answers: comments.filter(({ root }) => root === first.id) }));
