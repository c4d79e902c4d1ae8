import { z } from 'zod';

/** A page of a list. Pages are by cursor and never count; `next` is null on the last one. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}
export type PageOf<Item> = { items: Item[]; next: string | null };

/** A whole short list, which is never cut into pages. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item) });
}
