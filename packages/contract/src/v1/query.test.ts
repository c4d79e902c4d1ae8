import { cityListQuery, eventListQuery, limitMax, localeQuery, newsListQuery, noQuery } from './query';

test('a question is read as it is meant', () => {
  const asked = {
    locale: 'tk',
    category: ['design', 'film'],
    city: ['ashgabat'],
    limit: '20',
    cursor: 'W_-1',
  };
  expect(newsListQuery.parse({ ...asked, from: '2025-01-31', order: 'asc' })).toEqual({
    ...asked,
    limit: 20,
    from: '2025-01-31',
    order: 'asc',
  });
  const ofEvents = { status: ['cancelled'], attendance: ['online'], endBefore: '2025-01-31T09:00:00+05:00' };
  expect(eventListQuery.parse({ ...asked, ...ofEvents })).toEqual({ ...asked, ...ofEvents, limit: 20 });
  expect(cityListQuery.parse({ locale: 'fa' })).toEqual({ locale: 'fa' });
});

test.each([
  ['1', 1],
  [String(limitMax), limitMax],
])('%s may come at once', (limit, number) => {
  expect(newsListQuery.parse({ locale: 'tk', limit }).limit).toBe(number);
});

test.each<[string, object]>([
  ['without a language', { locale: undefined }],
  ['in a language that there is not', { locale: 'xx' }],
  ['for nothing', { limit: '0' }],
  ['for more than comes at once', { limit: String(limitMax + 1) }],
  ['for a number that is none', { limit: '1e1' }],
  ['for a field that there is not', { category: ['astrology'] }],
  ['for no field at all', { category: [] }],
  ['for more cities than can be named', { city: Array.from({ length: 21 }, () => 'ashgabat') }],
  ['for a city by its name in words', { city: ['Ashgabat'] }],
  ['with a place that no answer gave', { cursor: 'a b' }],
  ['since a day that is none', { from: '2025-02-30' }],
  ['since a moment of no zone', { from: '2025-01-31T09:00:00' }],
  ['in an order that there is not', { order: 'random' }],
  ['with something that nobody knows', { page: '2' }],
])('a question %s is refused', (_, wrong) => {
  expect(newsListQuery.safeParse({ locale: 'tk', ...wrong }).success).toBe(false);
  expect(eventListQuery.safeParse({ locale: 'tk', ...wrong }).success).toBe(false);
});

test('who asks for a language alone, or for nothing, may ask for nothing else', () => {
  expect(localeQuery.safeParse({ locale: 'tk', limit: '1' }).success).toBe(false);
  expect(noQuery.safeParse({ locale: 'tk' }).success).toBe(false);
});
