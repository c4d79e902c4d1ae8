import { readFileSync } from 'node:fs';
import { newsItem } from '@eyvan/contract';
import type { Edition } from '../../content/edition';
import type { MediaDoc } from '../../projection/references/to-image';
import { fillGaps, gap, mendItem, withAlternative } from './fill-draft';

const now = '2026-11-29T08:00:00.000Z';
const fixture = JSON.parse(readFileSync('packages/contract/fixtures/v1/news-item.fa.json', 'utf8')) as Record<
  string,
  unknown
>;

test('what is whole stays as it is', () => {
  const edition = {
    headline: 'H',
    summary: 'S',
    publishedAt: now,
    updatedAt: now,
  } as Edition;
  const draft = { edition, facts: { categories: ['a'] } };
  expect(fillGaps('news', draft, '2027-01-01T00:00:00.000Z')).toEqual({ ...draft, isWhole: true });
});

test('a sign stands for words, this moment for a time', () => {
  const edition = { title: ' ', summary: null } as unknown as Edition;
  expect(fillGaps('events', { edition, facts: {} }, now)).toEqual({
    edition: { title: gap, summary: gap, publishedAt: now, updatedAt: now },
    facts: { startsAt: now },
    isWhole: false,
  });
});

test('a picture is shown with the words of the nearest language', () => {
  const doc = { alt: { ru: 'Ковёр' } } as unknown as MediaDoc;
  expect(withAlternative(doc, 'kk').alt).toMatchObject({ kk: 'Ковёр' });
  expect(withAlternative({} as MediaDoc, 'kk').alt).toEqual({ kk: gap });
  const own = { alt: { kk: 'Кілем' } } as unknown as MediaDoc;
  expect(withAlternative(own, 'kk')).toBe(own);
});

describe('what the contract would not take', () => {
  const mend = (change: object) => mendItem<unknown>(newsItem, { ...fixture, ...change });

  test('nothing of what it takes is changed', () => {
    expect(mend({})).toEqual({ item: newsItem.parse(fixture), isWhole: true });
  });

  test('an address that is none yet is left out, and what stands beside it stays', () => {
    const source = { name: 'A', programme: null, url: 'https:/' };
    expect(mend({ source })).toMatchObject({ item: { source: { name: 'A', url: null } }, isWhole: false });
  });

  test('a row that is half filled in is left out', () => {
    const corrections = [
      { at: now, kind: 'typo', note: '' },
      { at: now, kind: 'typo', note: 'A note' },
    ];
    expect(mend({ corrections })?.item).toMatchObject({ corrections: [corrections[1]] });
  });

  test('what cannot be without it is not shown at all', () => {
    expect(mend({ id: 'X' })).toBeNull();
    expect(mendItem<unknown>(newsItem, {})).toBeNull();
  });
});
