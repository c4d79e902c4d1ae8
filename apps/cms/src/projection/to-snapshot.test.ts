import {
  eventItem,
  eventSummary,
  newsItem,
  newsSummary,
  type EventItem,
  type NewsItem,
} from '@eyvan/contract';
import { readFileSync } from 'node:fs';
import type { EditionOf, EditionSlug } from '../content/edition';
import type { FactsOf } from '../content/types/facts';
import type { ItemContext } from './items/item-context';
import { toSnapshot } from './to-snapshot';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(`packages/contract/fixtures/v1/${name}.json`, 'utf8'));
const utc = (instant: string) => new Date(instant).toISOString();
/** The fixture as it is made from an edition: without the text, which is `to-body.test.ts`'s; instants in UTC. */
const asMade = <Item extends NewsItem | EventItem>(item: Item): Item => ({
  ...item,
  body: [],
  publishedAt: utc(item.publishedAt),
  updatedAt: utc(item.updatedAt),
  corrections: item.corrections.map((one) => ({ ...one, at: utc(one.at) })),
  ...('lastCorrection' in item && item.lastCorrection
    ? { lastCorrection: { ...item.lastCorrection, at: utc(item.lastCorrection.at) } }
    : {}),
});
const slugOf = ({ url }: { url: string }) => decodeURIComponent(url.split('/').at(-1)!);

const contextOf = (item: NewsItem | EventItem, more: Partial<ItemContext>) =>
  ({
    locale: item.locale,
    siteUrl: 'https://eyvan.example',
    alternates: item.alternates,
    factsChanged: item.factsChanged,
    coverage: [],
    newsroomZone: 'Asia/Ashgabat',
    categoriesOf: () => item.categories,
    citiesOf: () => item.cities,
    imageOf: (named: unknown) => named,
    organizationOf: (named: unknown) => named,
    venueOf: (named: object | undefined, own: object) => (named ? { ...named, ...own } : null),
    eventsOf: (named: unknown) => named,
    itemOf: () => null,
    ...more,
  }) as unknown as ItemContext;
/** An edition that names its pictures and organizations by what is shown of them, for a context that gives them back. */
const editionOf = <Slug extends EditionSlug>(item: NewsItem | EventItem, more: object) =>
  ({
    itemId: item.id,
    language: item.locale,
    slug: slugOf(item),
    summary: item.summary,
    publishedAt: item.publishedAt,
    updatedAt: item.updatedAt,
    original: item.isOriginal ? null : 'the-original',
    corrections: item.corrections,
    ...more,
  }) as unknown as EditionOf<Slug>;

function toNews(item: NewsItem, more: object = {}) {
  const { headline, byline, dateline, source, priority, image, gallery, relatedEvents } = item;
  const facts = {
    priority,
    byline,
    heroImage: image,
    gallery,
    relatedEvents,
    source: source && {
      organization: source.name && { name: source.name },
      programme: source.programme,
      url: source.url,
    },
  } as unknown as FactsOf<'news'>;
  const edition = editionOf<'news'>(item, { headline, dateline, ...more });
  return toSnapshot('news', { edition, facts, context: contextOf(item, {}), references: ' item:a ' });
}

function toEvent(item: EventItem, more: object = {}) {
  const { title, statusNote, venue, status, coverage, ...shared } = item;
  const facts = {
    ...shared,
    venue,
    ...venue?.coordinates,
    eventStatus: status,
    ...more,
  } as unknown as FactsOf<'events'>;
  const edition = editionOf<'events'>(item, {
    title,
    statusNote,
    venueName: venue?.name,
    venueAddress: venue?.address,
  });
  return toSnapshot('events', {
    edition,
    facts,
    context: contextOf(item, { coverage }),
    references: ' item:a ',
  });
}

describe.each(['tk', 'fa', 'kk', 'zh'])('news in %s', (locale) => {
  const item = newsItem.parse(fixture(`news-item.${locale}`));
  const snapshot = toNews(item);

  test('is stored as the contract shows it, whole and for lists', () => {
    expect(JSON.parse(snapshot.itemJson!)).toEqual(asMade(item));
    expect(JSON.parse(snapshot.summaryJson!)).toEqual(newsSummary.parse(asMade(item)));
  });

  test('has the keys by which it is found and sorted', () => {
    expect(snapshot).toMatchObject({
      type: 'news',
      locale,
      itemId: item.id,
      slug: slugOf(item),
      references: ' item:a ',
      sortKey: utc(item.publishedAt),
      endKey: null,
    });
    for (const { code } of item.categories) expect(snapshot.filterKeys).toContain(` category:${code} `);
    for (const { slug } of item.cities) expect(snapshot.filterKeys).toContain(` city:${slug} `);
  });
});

describe.each(['en', 'fa', 'kk'])('an event in %s', (locale) => {
  const item = eventItem.parse(fixture(`event-item.${locale}`));
  const snapshot = toEvent(item);

  test('is stored as the contract shows it, whole and for lists', () => {
    expect(JSON.parse(snapshot.itemJson!)).toEqual(asMade(item));
    expect(JSON.parse(snapshot.summaryJson!)).toEqual(eventSummary.parse(asMade(item)));
  });

  test('has the keys by which it is found and sorted', () => {
    expect(snapshot).toMatchObject({ type: 'event', itemId: item.id, sortKey: utc(item.startsAt) });
    expect(snapshot.filterKeys).toContain(` status:${item.status} `);
    expect(snapshot.filterKeys).toContain(` attendance:${item.attendance} `);
  });
});

describe('an event of whole days', () => {
  const item = eventItem.parse(fixture('event-item.en'));
  // Picked at noon in the form: only the days are meant.
  const at = { allDay: true, startsAt: '2026-12-03T07:00:00.000Z', endsAt: '2026-12-04T07:00:00.000Z' };

  test('goes from the first second of its first day to the last second of its last, in its own zone', () => {
    const { firstDay, itemJson, lastDay } = toEvent(item, at);
    expect(JSON.parse(itemJson!)).toMatchObject({
      startsAt: '2026-12-03T00:00:00+05:00',
      endsAt: '2026-12-04T23:59:59+05:00',
    });
    expect([firstDay, lastDay]).toEqual(['2026-12-03', '2026-12-04']);
  });

  test('without an end has none', () => {
    const { itemJson, firstDay, lastDay } = toEvent(item, { ...at, endsAt: null });
    expect(JSON.parse(itemJson!)).toMatchObject({ startsAt: '2026-12-03T00:00:00+05:00', endsAt: null });
    expect(lastDay).toBe(firstDay);
  });

  test('is of the days of another zone where it has one', () => {
    const { firstDay, itemJson } = toEvent(item, {
      ...at,
      timeZone: 'America/New_York',
      startsAt: '2026-12-03T03:00:00Z',
    });
    expect(firstDay).toBe('2026-12-02');
    expect(JSON.parse(itemJson!)).toMatchObject({ startsAt: '2026-12-02T00:00:00-05:00' });
  });
});

test('an event of which only the beginning is known is one of the newsroom’s zone, in a hall, as planned', () => {
  const item = eventItem.parse(fixture('event-item.en'));
  const edition = editionOf<'events'>(item, { title: item.title });
  const context = contextOf(item, { imageOf: () => null });
  const facts = { startsAt: '2026-12-03T05:00:00Z', latitude: 37.95 } as FactsOf<'events'>;
  const { itemJson } = toSnapshot('events', { edition, facts, context, references: '' });
  expect(JSON.parse(itemJson!)).toMatchObject({
    startsAt: '2026-12-03T10:00:00+05:00',
    endsAt: null,
    timeZone: 'Asia/Ashgabat',
    allDay: false,
    status: 'scheduled',
    attendance: 'offline',
    venue: null,
    organizers: [],
    participants: [],
    languages: [],
  });
});

describe('what an item is searched in', () => {
  const item = newsItem.parse(fixture('news-item.tk'));
  const text = (words: string, format = 0) => ({ type: 'text', text: words, format });
  const body = {
    root: {
      children: [
        { type: 'paragraph', children: [text('Halyçylyk & '), text('keşde', 1)] },
        {
          type: 'paragraph',
          children: [{ type: 'link', fields: { url: 'https://unesco.org' }, children: [text('çäre')] }],
        },
        { type: 'block', fields: { blockType: 'quote', text: 'Öz sözi\nikinji setir', attribution: 'Aýna' } },
      ],
    },
  };
  const { searchText } = toNews(item, { body });

  test('are the folded words of its title, summary and text', () => {
    for (const word of ['halycylyk', 'kesde', 'care', 'ikinji']) expect(searchText).toContain(word);
    expect(searchText?.startsWith('halkara')).toBe(true);
  });

  test('are no tags, addresses or entities', () => {
    expect(searchText).not.toMatch(/strong|href|unesco\.org|amp|[<>"[\]]/);
  });
});

describe('without a slug', () => {
  const item = newsItem.parse(fixture('news-item.kk'));

  test('an item stands at its id', () => {
    const { itemJson, slug } = toNews(item, { slug: '' });
    expect(slug).toBe(item.id);
    expect(JSON.parse(itemJson!)).toMatchObject({
      url: `https://eyvan.example/kk/news/${item.id}/${item.id}`,
    });
  });
});

test.each<[what: string, more: object, path: string]>([
  ['without a summary', { summary: '' }, 'summary'],
  ['without a headline', { headline: '' }, 'headline'],
  ['with an id that is none', { itemId: 'nobody' }, 'id'],
])('an edition %s is not stored: the contract says why', (_, more, path) => {
  const item = newsItem.parse(fixture('news-item.kk'));
  expect(() => toNews(item, more)).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ path: [path] })] }) as Error,
  );
});
