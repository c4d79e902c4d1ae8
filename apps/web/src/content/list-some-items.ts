import type { PageOf } from '@eyvan/contract';

/**
 * Follows a list from its `from`th item (0 is the first) for at most `most`: what comes before is passed over and not
 * kept, and a cursor that never ends holds no request forever.
 */
export async function listSomeItems<Item>(
  turnPage: (cursor: string | undefined) => Promise<PageOf<Item>>,
  { from, most }: { from: number; most: number },
): Promise<Item[]> {
  const items: Item[] = [];
  if (most <= 0) return items;
  let cursor: string | undefined;
  let passed = 0;
  do {
    const page = await turnPage(cursor);
    items.push(...page.items.slice(Math.max(0, from - passed)));
    passed += page.items.length;
    cursor = page.next ?? undefined;
  } while (cursor && items.length < most);
  return items.slice(0, most);
}
