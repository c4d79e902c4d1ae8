import { frozenFactsOf, pickFacts } from './facts';
import { factNames } from './types';

const edition = { headline: 'Şäher', summary: 'a', byline: 'Aýna', cities: ['t1'], itemId: '4f7k2q9d' };

test('facts are what all languages share, and nothing else', () => {
  const facts = pickFacts(edition, 'news');
  expect(Object.keys(facts).sort()).toEqual([...factNames('news')].sort());
  expect(facts).toMatchObject({ byline: 'Aýna', cities: ['t1'] });
  expect(facts).not.toHaveProperty('headline');
});

test('a fact that nobody filled in is null, so that it takes the place of one', () => {
  expect(Object.values(pickFacts({}, 'events')).every((fact) => fact === null)).toBe(true);
});

test('frozen facts are facts, whatever was frozen with them', () => {
  expect(frozenFactsOf({ frozenFacts: edition }, 'news')).toEqual(pickFacts(edition, 'news'));
});

test.each([null, undefined, 'text', 7, [edition]])('%j is none that was frozen', (frozenFacts) => {
  expect(frozenFactsOf({ frozenFacts }, 'news')).toBeNull();
});
