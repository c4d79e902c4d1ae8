import { chooseSlug } from './choose-slug';

const id = '4f7k2q9d';
const titled = (headline: string, more: object = {}) => ({ language: 'tk' as const, headline, ...more });

test('an address is made of the title, in the letters of its language', () => {
  expect(chooseSlug('news', id, { edition: titled('Aşgabat şäheri') })).toBe('aşgabat-şäheri');
  expect(chooseSlug('events', id, { edition: { language: 'fa', title: 'شهر ما' } })).toBe('شهر-ما');
});

test.each([undefined, '', '…'])('with a title of %j it is the id of the item', (headline) =>
  expect(chooseSlug('news', id, { edition: { language: 'tk', headline } })).toBe(id),
);

test('it follows the title until the first publication, though forms send the one before', () => {
  const before = titled('Bir', { slug: 'bir' });
  expect(chooseSlug('news', id, { before, edition: titled('Iki', { slug: 'bir' }) })).toBe('iki');
  expect(
    chooseSlug('news', id, { before: titled('', { slug: id }), edition: titled('Iki', { slug: id }) }),
  ).toBe('iki');
});

test('after it the address stays', () => {
  const before = titled('Bir', { slug: 'bir', publishedAt: '2026-03-01T00:00:00.000Z' });
  expect(chooseSlug('news', id, { before, edition: titled('Iki', { slug: 'bir' }) })).toBe('bir');
});

test('an editor may write another at any time, in whatever letters', () => {
  const before = titled('Bir', { slug: 'bir', publishedAt: '2026-03-01T00:00:00.000Z' });
  expect(chooseSlug('news', id, { before, edition: titled('Bir', { slug: 'Üçünji söz' }) })).toBe(
    'üçünji-söz',
  );
});

test('what says nothing in an address is none', () => {
  expect(chooseSlug('news', id, { edition: titled('Bir', { slug: '…' }) })).toBe(id);
});

test('a version that comes back brings its words, not its address', () => {
  const before = titled('Iki', { slug: 'iki', publishedAt: '2026-03-01T00:00:00.000Z' });
  const edition = titled('Bir', { slug: 'bir' });
  expect(chooseSlug('news', id, { before, edition, isRestored: true })).toBe('iki');
  expect(chooseSlug('news', id, { before, edition })).toBe('bir');
});
