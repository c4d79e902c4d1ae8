import { eventItem, newsItem } from '@eyvan/contract';
import { readFixture } from '../../test/read-fixture';
import { toJsonLdText } from './json-ld';
import { toEventJsonLd } from './to-event-json-ld';
import { toNewsJsonLd } from './to-news-json-ld';

const site = { siteUrl: 'https://eyvan.example', siteName: 'Eyvan', url: 'https://eyvan.example/here' };
const news = (name: string) => toNewsJsonLd(readFixture(name, newsItem), site);
const event = (name: string) => toEventJsonLd(readFixture(name, eventItem), site);

describe('toJsonLdText', () => {
  it('can neither end nor begin a tag, and says the same after all', () => {
    const data = { headline: '</script><script>alert(1)</script><!--', line: 'a\u2028b' };
    const text = toJsonLdText(data);
    expect(text).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', ...data });
  });
});

describe('toNewsJsonLd', () => {
  it('tells of a story, its source and its corrections', () => {
    expect(news('news-item.tk')).toMatchObject({
      '@type': 'NewsArticle',
      '@id': site.url,
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
