// The small zod: the large one makes code of its schemas, which the admin's Content-Security-Policy forbids.
import * as z from 'zod/mini';

const news = z.object({
  id: z.string(),
  headline: z.string(),
  language: z.string(),
  isPublic: z.boolean(),
  /** Public, and written on since: what is new in it readers do not see yet. */
  isChanged: z.boolean(),
});

const answer = z.object({
  /** Those that name the event. */
  news: z.array(news),
  /** Those that could, and that the person may write on. */
  offered: z.array(news),
});

/** A news item, as the form of an event shows it. */
export type EventNewsItem = z.infer<typeof news>;
export type EventNewsAnswer = z.infer<typeof answer>;

/** @returns null for what is none */
export const parseEventNews = (json: unknown): EventNewsAnswer | null => answer.safeParse(json).data ?? null;

/** How many are offered at once. */
export const offeredMax = 8;
/** How long what is looked for may be. */
export const askedMax = 100;
