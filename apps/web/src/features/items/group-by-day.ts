/** Items of one day, in the order in which they came. */
export interface DayOf<Item> {
  day: string;
  items: [Item, ...Item[]];
}

/** Cuts a list that is sorted by time into its days, so that a page can say each day once. */
export function groupByDay<Item>(items: readonly Item[], dayOf: (item: Item) => string): DayOf<Item>[] {
  const days: DayOf<Item>[] = [];
  for (const item of items) {
    const day = dayOf(item);
    const last = days.at(-1);
    if (last?.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
}
