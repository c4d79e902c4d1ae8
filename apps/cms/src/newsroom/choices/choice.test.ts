import { localeCodes } from '@eyvan/locales';
import { matchChoices } from './choice';
import { listCountries } from './list-countries';
import { listZones } from './list-zones';

const find = (choices: ReturnType<typeof listZones>, asked: string) =>
  matchChoices(choices, asked).map(({ value }) => value);

test('each word that is asked for begins a word of the name, and names that begin so come first', () => {
  const countries = listCountries('en');
  expect(find(countries, 'turk')).toEqual(['TR', 'TM', 'TC']);
  expect(find(countries, 'united king')).toEqual(['GB']);
  expect(find(countries, 'kz')).toEqual(['KZ']);
  expect(find(countries, 'nowhere')).toEqual([]);
  expect(find(countries, '')).toHaveLength(countries.length);
});

test.each(localeCodes)(
  '%s: every country has a name, and is found by it, by English and by its code',
  (language) => {
    const countries = listCountries(language);
    expect(new Set(countries.map(({ value }) => value)).size).toBe(countries.length);
    expect(countries.filter(({ label, value }) => label === value)).toEqual([]);
    for (const asked of ['kazakhstan', 'kz']) expect(find(countries, asked)).toContain('KZ');
  },
);

test.each(localeCodes)('%s: each zone is there once', (language) => {
  const zones = listZones(language).map(({ value }) => value);
  expect(zones).toEqual(expect.arrayContaining(['Asia/Almaty', 'Europe/Paris', 'Asia/Tehran', 'UTC']));
  expect(new Set(zones).size).toBe(zones.length);
});

test('a zone is found by its name, by its place in the admin’s language, by its country and by its offset', () => {
  const labelOf = (language: string, zone: string) =>
    listZones(language).find(({ value }) => value === zone)!;
  expect(labelOf('en', 'Asia/Ashgabat')).toMatchObject({
    label: 'Turkmenistan Time · Ashgabat',
    hint: 'UTC+05:00',
  });
  expect(labelOf('tk', 'Asia/Ashgabat').label).toMatch(/Türkmenistan/);
  expect(labelOf('fa', 'Asia/Ashgabat').label).toMatch(/ترکمنستان/);
  // UTC+5 since March 2024.
  expect(labelOf('en', 'Asia/Almaty').hint).toBe('UTC+05:00');
  expect(labelOf('ru', 'America/St_Johns').hint).toMatch(/UTC−0[23]:30$/);
  const english = listZones('en');
  expect(find(english, 'tehran')).toEqual(['Asia/Tehran']);
  expect(find(english, 'asia/tehran')).toEqual(['Asia/Tehran']);
  expect(find(english, 'france')).toContain('Europe/Paris');
  expect(find(english, 'utc+05:00')).toContain('Asia/Ashgabat');
});
