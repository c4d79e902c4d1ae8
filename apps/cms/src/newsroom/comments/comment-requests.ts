import { z } from 'zod';
import { commentMax, mentionsMax, quoteMax } from '../../editions/comments/comment';
import { editionReference } from '../../editions/releases/release';
import { normaliseText } from '../../content/text/normalise-text';

/** A text as it is stored: see `normaliseText`, whose refusals it passes on. */
const text = (max: number) =>
  z.string().transform((given, context) => {
    try {
      const clean = normaliseText(given).trim();
      if (clean === '') context.addIssue('is needed');
      if (clean.length > max) context.addIssue(`has more than ${max} characters`);
      return clean;
    } catch (error) {
      context.addIssue(error instanceof Error ? error.message : 'is not understood');
      return z.NEVER;
    }
  });

const mentions = z.optional(z.array(z.uuid()).max(mentionsMax));

/** A new comment on an edition, or on a block of its text; with `root` an answer to another. */
export const newComment = z.strictObject({
  ...editionReference.shape,
  text: text(commentMax),
  mentions,
  block: z.optional(z.number().int().min(0).max(10_000)),
  quote: z.optional(text(quoteMax)),
  root: z.optional(z.uuid()),
});
export type NewComment = z.infer<typeof newComment>;

/** What may be changed about one: its text by who wrote it, or whether its thread is resolved. */
export const commentChange = z.union([
  z.strictObject({ text: text(commentMax), mentions }),
  z.strictObject({ isResolved: z.boolean() }),
]);

export const commentQuery = editionReference;
