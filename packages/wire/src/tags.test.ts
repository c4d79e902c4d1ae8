import { categoryTag, cityTag, itemTag, listTag, localeTag, nameIn, tag, tagsOfItem } from './tags';

test('an item is kept under all that its pages and lists are made of', () => {
  const item = {
    id: '4f7k2q9d',
    locale: 'fa',
    categories: ['design', 'film'],
    cities: ['ashgabat'],
  } as const;
  const shared = ['locale:fa', 'category:design', 'category:film', 'city:ashgabat'];
  expect(tagsOfItem({ ...item, type: 'news' })).toEqual(['item:4f7k2q9d', 'news', 'news:fa', ...shared]);
  expect(tagsOfItem({ ...item, type: 'event' })).toEqual(['item:4f7k2q9d', 'events', 'events:fa', ...shared]);
});

test.each([
  ['item', itemTag('4f7k2q9d'), '4f7k2q9d'],
  ['category', categoryTag('media-arts'), 'media-arts'],
  ['city', cityTag('ashgabat'), 'ashgabat'],
  ['locale', localeTag('tk'), 'tk'],
] as const)('what a tag of the kind %s names is read back', (kind, made, name) => {
  expect(tag.parse(made)).toBe(made);
  expect(nameIn(kind, made)).toBe(name);
});

test('a tag of another kind names nothing', () => {
  for (const other of ['items:4f7k2q9d', 'item', listTag('news', 'fa'), 'cities', ''])
    expect(nameIn('item', other)).toBeNull();
});
