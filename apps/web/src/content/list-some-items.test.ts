import { listSomeItems } from './list-some-items';

const pages: Record<string, { items: number[]; next: string | null }> = {
  start: { items: [1, 2], next: 'b' },
  b: { items: [3, 4], next: 'c' },
  c: { items: [5], next: null },
};
const turnPage = async (cursor = 'start') => pages[cursor]!;

describe('listSomeItems', () => {
  it.each([
    [0, 100, [1, 2, 3, 4, 5]],
    [0, 3, [1, 2, 3]],
    [1, 3, [2, 3, 4]],
    [2, 2, [3, 4]],
    [4, 9, [5]],
    [5, 9, []],
    [9, 9, []],
    [0, 0, []],
  ])('from %i, at most %i', async (from, most, items) => {
    await expect(listSomeItems(turnPage, { from, most })).resolves.toEqual(items);
  });

  it('stops where it was told to, even if the list never ends', async () => {
    const endless = async () => ({ items: [0], next: 'again' });
    await expect(listSomeItems(endless, { from: 2, most: 7 })).resolves.toHaveLength(7);
  });
});
