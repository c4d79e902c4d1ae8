import type { z } from 'zod';

/** A word of a list that may grow within v1: one of those known today, or another. */
export type OpenWord<Known extends string> = Known | (string & Record<never, never>);

/**
 * A list of words as answers have it. What the CMS sends is still checked against the list; who reads it (the client,
 * a program made from the OpenAPI document) takes a word that is newer than itself as a text: see `for-reader.ts`.
 */
export const open = <Known extends string>(list: z.ZodType<Known>): z.ZodType<OpenWord<Known>> => list;

/** A word as one of those that this version knows; null for one that is newer. */
export const knownWord = <Known extends string>(
  list: z.ZodType<Known>,
  word: OpenWord<Known> | undefined,
): Known | null => list.safeParse(word).data ?? null;
