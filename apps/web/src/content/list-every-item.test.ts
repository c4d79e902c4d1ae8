import { listEveryItem } from './list-every-item';

const pages: Record<string, { items: number[]; next: string | null }> = {
  start: { items: [1, 2], next: 'b' },
  b: { items: [3, 4], next: 'c' },
  c: { items: [5], next: null },
};
const turnPage = async (cursor = 'start') => pages[cursor]!;

describe('listEveryItem', () => {
  it('follows the list to its end', async () => {
    await expect(listEveryItem(turnPage, 100)).resolves.toEqual([1, 2, 3, 4, 5]);
  });

  it('stops where it was told to, even if the list never ends', async () => {
    await expect(listEveryItem(turnPage, 3)).resolves.toEqual([1, 2, 3]);
    await expect(listEveryItem(async () => ({ items: [0], next: 'again' }), 7)).resolves.toHaveLength(7);
  });
});
