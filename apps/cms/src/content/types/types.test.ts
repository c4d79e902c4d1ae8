import type { Field } from 'payload';
import { namedFields, withTraits } from './field-traits';
import { frozenFactsOf, pickFacts } from './facts';
import {
  emptyAtFirst,
  factNames,
  itemTypes,
  neededFields,
  oneLineNames,
  relationsOf,
  searchWordsOf,
  wordNames,
} from './types';

describe('fields', () => {
  const fields: Field[] = [
    withTraits({ isOneLine: true }, { name: 'line', type: 'text' }),
    { type: 'row', fields: [withTraits({ needed: 'field' }, { name: 'inRow', type: 'text' })] },
    { type: 'ui', name: 'shown', admin: {} },
    { type: 'tabs', tabs: [{ label: 'Tab', fields: [{ name: 'inTab', type: 'text' }] }] },
    { name: 'group', type: 'group', fields: [{ name: 'below', type: 'text' }] },
  ];

  test('that hold data are found where they stand, with what is said of them', () => {
    expect(namedFields(fields)).toEqual([
      { name: 'line', traits: { isOneLine: true }, hasDefault: false },
      { name: 'inRow', traits: { needed: 'field' }, hasDefault: false },
      { name: 'inTab', traits: {}, hasDefault: false },
      { name: 'group', traits: {}, hasDefault: false },
    ]);
  });

  test('keep what was said of them before', () => {
    const field: Field = withTraits(
      { isSearched: true },
      withTraits({ isOneLine: true }, { name: 'a', type: 'text' }),
    );
    expect(field.custom).toEqual({ isSearched: true, isOneLine: true });
  });
});

test('no field is a fact and told in each language', () => {
  for (const slug of ['news', 'events'] as const)
    expect(wordNames(slug).filter((name) => factNames(slug).includes(name))).toEqual([]);
});

test('these are filled in from the beginning, and the others are empty', () => {
  const given = (slug: 'news' | 'events') =>
    [...wordNames(slug), ...factNames(slug)].filter((name) => !emptyAtFirst(slug).includes(name));
  expect(given('news')).toEqual(['priority']);
  expect(given('events')).toEqual(['timeZone', 'allDay', 'eventStatus', 'attendance']);
});

test('these stand on one line', () => {
  expect(oneLineNames('news')).toEqual(['headline', 'dateline', 'byline']);
  expect(oneLineNames('events')).toEqual(['title', 'venueName']);
});

test('an item does not go out without these', () => {
  expect(neededFields('events')).toEqual({
    words: [
      { name: 'title', refusal: 'neededToPublish' },
      { name: 'summary', refusal: 'neededToPublish' },
    ],
    facts: [
      { name: 'startsAt', refusal: 'neededToPublish' },
      { name: 'categories', refusal: 'field' },
    ],
  });
});

describe('a made-up field', () => {
  const fact: Field = { name: 'madeUpFact', type: 'relationship', relationTo: 'organizations' };
  const words = withTraits({ isSearched: true }, { name: 'madeUpWords', type: 'text' });
  const stored = {
    id: 'a',
    madeUpFact: 'b',
    madeUpWords: 'Something',
    language: 'en',
    itemId: '4f7k2q9d',
  } as const;

  beforeAll(() => {
    itemTypes.news.facts.push(fact);
    itemTypes.news.words.push(words);
  });
  afterAll(() => {
    itemTypes.news.facts.pop();
    itemTypes.news.words.pop();
  });

  test('is shared where it is a fact, and what it names is followed', () => {
    expect(factNames('news')).toContain('madeUpFact');
    expect(pickFacts(stored, 'news')).toMatchObject({ madeUpFact: 'b', byline: null });
    expect(pickFacts(stored, 'news')).not.toHaveProperty('madeUpWords');
    expect(relationsOf('news', {}, stored)).toEqual(new Map([['organizations', new Set(['b'])]]));
  });

  test('is told in each language where it is words, and searched', () => {
    expect(wordNames('news')).toContain('madeUpWords');
    expect(searchWordsOf('news')(stored)).toContainEqual(['Something', 'en']);
  });
});

test('a translation keeps the facts that it was published with', () => {
  expect(frozenFactsOf({ frozenFacts: null }, 'news')).toBeNull();
  expect(frozenFactsOf({ frozenFacts: { byline: 'A' } }, 'news')).toMatchObject({
    byline: 'A',
    source: null,
  });
});
