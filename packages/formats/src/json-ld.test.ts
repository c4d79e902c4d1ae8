import { eventItem, newsItem } from '@eyvan/contract';
import { readFixture } from '@eyvan/contract/fixtures';
import { toJsonLdText, toPublisher } from './json-ld';
import { toEventJsonLd } from './to-event-json-ld';
import { toNewsJsonLd } from './to-news-json-ld';

const publisher = {
  name: 'Eyvan',
  url: 'https://eyvan.example',
  logo: 'https://eyvan.example/icon.svg',
};
const url = 'https://eyvan.example/here';
const news = (name: string) => toNewsJsonLd(readFixture(name, newsItem), { url, publisher });
const event = (name: string) => toEventJsonLd(readFixture(name, eventItem), url);

describe('toJsonLdText', () => {
  it('can neither end nor begin a tag, and says the same after all', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: '</script><script>alert(1)</script><!--',
      line: 'a\u2028b',
    };
    const text = toJsonLdText(data);
    expect(text).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', ...data });
  });
});

describe('toPublisher', () => {
  it('has one name on all pages', () => {
    expect(toPublisher(publisher)).toEqual({
      '@type': 'NewsMediaOrganization',
      '@id': 'https://eyvan.example/#publisher',
      ...publisher,
    });
  });

  it('says who answers for it, where that is known', () => {
    const more = { legalName: 'City Desk Ltd', address: '1 Hill Road\nA City', ethicsPolicy: null };
    expect(JSON.parse(toJsonLdText(toPublisher({ ...publisher, ...more })))).toMatchObject({
      legalName: 'City Desk Ltd',
      address: '1 Hill Road\nA City',
    });
    expect(toJsonLdText(toPublisher({ ...publisher, ...more }))).not.toContain('ethics');
  });
});

describe('toNewsJsonLd', () => {
  it('tells of a story, its source and its corrections', () => {
    expect(news('news-item.tk')).toMatchObject({
      '@type': 'NewsArticle',
      '@id': url,
      inLanguage: 'tk',
      datePublished: expect.stringMatching(/^2022-11-18T/),
      author: { '@type': 'Organization', name: 'Eýwan' },
      publisher: { '@type': 'NewsMediaOrganization', name: 'Eyvan' },
      isBasedOn: {
        name: 'Watan',
        url: 'https://example.org/watan',
        publisher: { name: 'Türkmen telewideniýesi' },
      },
      correction: [
        { '@type': 'CorrectionComment', datePublished: '2022-11-19T05:10:00Z' },
        { '@type': 'CorrectionComment', datePublished: '2022-11-21T06:30:00Z' },
      ],
    });
  });

  it('names its other languages, and no picture where there is none', () => {
    const fa = news('news-item.fa');
    expect(fa.image).toBeUndefined();
    expect(fa.workTranslation).toContainEqual(expect.objectContaining({ inLanguage: 'tk' }));
    expect(news('news-item.zh')).toMatchObject({ inLanguage: 'zh-Hans' });
  });
});

describe('toEventJsonLd', () => {
  it('tells of an event in a hall and on line', () => {
    expect(event('event-item.en')).toMatchObject({
      startDate: '2026-12-03T10:00:00+05:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        { '@type': 'Place', name: 'Sample hall', geo: { latitude: 37.9501 } },
        { '@type': 'VirtualLocation', url: 'https://example.org/live' },
      ],
      organizer: [
        { name: 'Sample studio of landscape', url: 'https://example.org/studio' },
        { name: 'Eyvan' },
      ],
      image: expect.stringMatching(/\.jpg$/),
    });
  });

  it('leaves out words that came to the API after it, and a city that there is none of', () => {
    const item = {
      ...readFixture('event-item.en', eventItem),
      status: 'soldOut',
      attendance: 'byInvitation',
    };
    const { eventStatus, eventAttendanceMode } = toEventJsonLd(item, url);
    expect([eventStatus, eventAttendanceMode]).toEqual([undefined, undefined]);
    expect(toEventJsonLd({ ...item, venue: null, cities: [], onlineUrl: null }, url).location).toEqual([]);
  });

  it('names the house, its address on the web, and the city in which it stands', () => {
    const [place] = event('event-item.en').location as unknown as Record<string, unknown>[];
    expect(place).toMatchObject({
      '@type': 'Place',
      name: 'Sample hall',
      url: 'https://example.org/hall',
      address: { addressLocality: 'Ashgabat', addressCountry: 'TM' },
      geo: { latitude: 37.9501, longitude: 58.3802 },
    });
  });

  it('says first of all that one was cancelled', () => {
    expect(event('event-item.fa')).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
  });

  it('gives days to an event of whole days, and when it was to be before it was moved', () => {
    expect(event('event-item.kk')).toMatchObject({
      startDate: '2026-12-12',
      endDate: '2026-12-14',
      previousStartDate: '2026-12-05',
      eventStatus: 'https://schema.org/EventRescheduled',
      location: [{ '@type': 'VirtualLocation' }],
    });
  });
});
