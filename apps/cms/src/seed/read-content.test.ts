import { categoryCodes, categoryCode, citySlug } from '@eyvan/contract';
import { localeCodes } from '@eyvan/locales';
import { z } from 'zod';
import { readItems, readJson, type SampleEdition } from './read-content';
import { eventSample, newsSample } from './sample-schemas';

const [news, events] = [readItems('news', newsSample), readItems('events', eventSample)];
const slugs = z.array(z.object({ slug: z.string() }));
const cities = new Set(readJson('cities.json', slugs).map(({ slug }) => slug));
const languages = (editions: SampleEdition[]) => editions.map(({ language }) => language);

test('there are items of both kinds, each once', () => {
  for (const items of [news, events]) {
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  }
});

describe.each([...news, ...events])('$key', ({ editions, facts }) => {
  test('has its original first, then the others in the newsroom’s order', () => {
    const [first, ...others] = languages(editions);
    expect(first).toBe(facts.original);
    expect(others).toEqual(localeCodes.filter((code) => others.includes(code)));
    expect(new Set(languages(editions)).size).toBe(editions.length);
  });

  test('says in each language what it is about', () => {
    for (const { fields, markdown } of editions) {
      expect(fields.headline ?? fields.title).toBeTruthy();
      expect(fields.summary).toBeTruthy();
      expect(markdown.trim()).not.toMatch(/^$|^---/);
    }
  });

  test('names fields and cities that there are', () => {
    expect(facts.categories.filter((code) => !categoryCode.safeParse(code).success)).toEqual([]);
    expect((facts.cities ?? []).filter((slug) => !cities.has(slug))).toEqual([]);
  });
});

test('the creative fields are those of the network, with a name in every language', () => {
  const named = z.array(z.object({ code: z.string(), name: z.record(z.string(), z.string()) }));
  const rows = readJson('categories.json', named);
  expect(rows.map(({ code }) => code).sort()).toEqual([...categoryCodes].sort());
  for (const { name } of rows) expect(Object.keys(name).sort()).toEqual([...localeCodes].sort());
});

test('every city has an address', () => {
  for (const slug of cities) expect(citySlug.safeParse(slug).success).toBe(true);
});
