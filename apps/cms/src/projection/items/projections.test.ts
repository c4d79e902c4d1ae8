import type { EventItem, NewsItem } from '@eyvan/contract';
import { readFileSync } from 'node:fs';
import { editionSlugs, type EditionOf, type EditionSlug } from '../../content/edition';
import { factNames, wordNames } from '../../content/types/types';
import type { ItemContext } from './item-context';
import { projections, titleOfSummary } from './projections';

const saved = { id: 'a', createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-02T00:00:00.000Z' };
const place = { ...saved, language: 'en', stage: 'approved', itemId: '4f7k2q9d', slug: 'a-slug' } as const;
const published = { ...place, publishedAt: '2026-01-01T09:00:00.000Z', _status: 'published' } as const;

const editions: { [Slug in EditionSlug]: EditionOf<Slug> } = {
  news: { ...published, headline: 'A headline', summary: 'A summary' },
  events: {
    ...published,
    title: 'A title',
    summary: 'A summary',
    startsAt: '2026-05-01T05:00:00.000Z',
    latitude: 37.95,
  },
};

const context: ItemContext = {
  locale: 'en',
  siteUrl: 'https://city.example',
  alternates: [],
  factsChanged: null,
  coverage: [],
  newsroomZone: 'Asia/Ashgabat',
  categoriesOf: () => [],
  citiesOf: () => [],
  organizationOf: () => null,
  venueOf: () => null,
  eventsOf: () => [],
  imageOf: () => null,
  itemOf: () => null,
};

/** An object that writes down which of its fields are read. */
function watch<Watched extends object>(watched: Watched) {
  const read = new Set<string>();
  const proxy = new Proxy(watched, {
    get: (target, name, receiver): unknown => {
      read.add(String(name));
      return Reflect.get(target, name, receiver);
    },
  });
  return { proxy, read };
}

function project<Slug extends EditionSlug>(slug: Slug) {
  const [words, facts] = [watch(editions[slug]), watch(editions[slug])];
  const item = projections[slug].toItem(words.proxy, facts.proxy, context);
  return { item, words: words.read, facts: facts.read };
}

describe.each(editionSlugs)('what is filled in on %s', (slug) => {
  const { words, facts } = project(slug);

  // A field that nobody reads here is never public, without a word. One that is not meant to be is no field of the type.
  test.each(factNames(slug))('is public as far as it is shared: %s', (name) => expect(facts).toContain(name));
  test.each(wordNames(slug))('is public as far as it is told: %s', (name) => expect(words).toContain(name));
});

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(`packages/contract/fixtures/v1/${name}.json`, 'utf8'));

describe('an item', () => {
  const news: NewsItem = projections.news.item.parse(fixture('news-item.tk'));
  const event: EventItem = projections.events.item.parse(fixture('event-item.en'));

  test('is called by its title', () => {
    expect(titleOfSummary(news)).toBe(news.headline);
    expect(titleOfSummary(event)).toBe(event.title);
  });

  test('of news stands on the day of its publication', () => {
    const { endKey, firstDay, lastDay, sortKey } = projections.news.toTimeKeys(news, context);
    expect([sortKey, endKey, lastDay]).toEqual([news.publishedAt, null, firstDay]);
    expect(firstDay).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('that is an event stands on its own days, and is found by its state', () => {
    const keys = projections.events.toTimeKeys(event, context);
    expect(keys.sortKey).toBe(new Date(event.startsAt).toISOString());
    expect(Date.parse(keys.endKey!)).toBeGreaterThanOrEqual(Date.parse(keys.sortKey));
    expect(projections.events.toFilterKeys(event)).toEqual([
      `status:${event.status}`,
      `attendance:${event.attendance}`,
    ]);
  });

  test('without a beginning is no event', () => {
    const { startsAt: _, ...unfinished } = editions.events;
    expect(() => projections.events.toItem(unfinished, {}, context)).toThrow('begins');
  });
});
