import { localeCodes } from '@eyvan/locales';
import { listZones } from './list-zones';

test.each(localeCodes)('%s: each zone is there once', (language) => {
  const zones = listZones(language).map(({ value }) => value);
  expect(zones).toEqual(expect.arrayContaining(['Asia/Almaty', 'Europe/Paris', 'Asia/Tehran', 'UTC']));
  expect(new Set(zones).size).toBe(zones.length);
});

test('a zone is found by its name, by its place in the admin’s language and by its offset', () => {
  const find = (language: string, zone: string) =>
    listZones(language).find(({ value }) => value === zone)!.label;
  expect(find('en', 'Asia/Ashgabat')).toMatch(/^Asia\/Ashgabat · .*Turkmenistan.* · UTC\+05:00$/);
  // UTC+5 since March 2024.
  expect(find('en', 'Asia/Almaty')).toMatch(/UTC\+05:00$/);
  expect(find('tk', 'Asia/Ashgabat')).toMatch(/Türkmenistan/);
  expect(find('fa', 'Asia/Ashgabat')).toMatch(/ترکمنستان/);
  expect(find('ru', 'America/St_Johns')).toMatch(/UTC−0[23]:30$/);
});
