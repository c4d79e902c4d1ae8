import type { PageOf } from '@eyvan/contract';

/** Follows a list to its end, or to `most` items: a cursor that never ends must not hold a request forever. */
export async function listEveryItem<Item>(
  turnPage: (cursor: string | undefined) => Promise<PageOf<Item>>,
  most: number,
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await turnPage(cursor);
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor && items.length < most);
  return items.slice(0, most);
}
