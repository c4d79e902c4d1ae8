import { itemsInSitemap, toSitemap } from '@eyvan/formats';
import { localeCodes } from '@eyvan/locales';
import { countParts, toPart } from './sitemap-parts';

describe('the sitemaps of a language', () => {
  it('are one, until there is much', () => {
    expect(
      [
        { news: 0, events: 0 },
        { news: 4_000, events: 1_000 },
      ].map(countParts),
    ).toEqual([1, 1]);
    expect(countParts({ news: 50_000, events: 500 })).toBe(11);
  });

  it.each([
    { news: 50_000, events: 500 },
    { news: 7_300, events: 9_100 },
    { news: 5_000, events: 1 },
    { news: 3, events: 12_000 },
    { news: 0, events: 0 },
  ])('list every item once: %j', (counts) => {
    const parts = Array.from({ length: countParts(counts) }, (_, index) => toPart(index + 1, counts)!);
    for (const kind of ['news', 'events'] as const) {
      const listed = parts.flatMap((part) => {
        const { from, most } = part[kind];
        return Array.from({ length: Math.max(0, Math.min(most, counts[kind] - from)) }, (_, at) => from + at);
      });
      expect(listed).toEqual(Array.from({ length: counts[kind] }, (_, at) => at));
    }
    for (const { news, events } of parts) expect(news.most + events.most).toBe(itemsInSitemap);
  });

  it('end with the last one', () => {
    for (const part of [0, 2, 1.5, -1, NaN]) expect(toPart(part, { news: 1, events: 1 })).toBeNull();
  });

  it('stay below 50 MB, whatever the names', () => {
    const slug = encodeURIComponent('ش'.repeat(80));
    const site = `https://${'long-name.'.repeat(6)}example`;
    const languages = Object.fromEntries(
      localeCodes.map((code) => [code, `${site}/${code}/events/4f7k2q9d/${slug}`]),
    );
    const entry = { url: languages.fa!, updatedAt: '2026-11-28T20:00:00.000Z', languages };
    const one = Buffer.byteLength(toSitemap([entry, entry])) - Buffer.byteLength(toSitemap([entry]));
    expect(one * itemsInSitemap).toBeLessThan(50_000_000);
  });
});
