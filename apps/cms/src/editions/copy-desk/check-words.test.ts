import type { LocaleCode } from '@eyvan/locales';
import { wordFields } from '../../content/types/types';
import { checkWords } from './check-words';
import { textGroupsOf } from './text-groups';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
interface Words {
  headline?: string;
  summary?: string;
  paragraphs?: string[];
}

function look(
  locale: LocaleCode,
  { headline = 'Aşgabat', paragraphs = ['Bir sözlem bar.'], summary = '' }: Words,
) {
  const values = { headline, summary, body: { root: { type: 'root', children: paragraphs.map(paragraph) } } };
  const fields = wordFields('news');
  const groups = textGroupsOf(values, fields);
  return [...checkWords({ slug: 'news', locale, values, wordFields: fields, groups })].map(
    ({ check, kind, place, facts }) => [kind, check, place, facts],
  );
}

test.each<[what: string, LocaleCode, Words, found: unknown[]]>([
  [
    'a headline that is too long',
    'tk',
    { headline: 'ş'.repeat(101) },
    ['warning', 'longHeadline', 'headline', { count: 101, max: 100 }],
  ],
  [
    'one that is too long in Chinese',
    'zh',
    { headline: '城'.repeat(51) },
    ['warning', 'longHeadline', 'headline', { count: 51, max: 50 }],
  ],
  ['one that is a sentence', 'tk', { headline: 'Şäher goşuldy.' }, ['hint', 'headlineStop', 'headline', {}]],
  ['the same in Chinese', 'zh', { headline: '城市加入网络。' }, ['hint', 'headlineStop', 'headline', {}]],
  [
    'a word that was left over',
    'tk',
    { paragraphs: ['Bir sözlem bar.', 'Eýwan', ' '] },
    ['warning', 'lastWord', 'body.1', { text: 'Eýwan' }],
  ],
  [
    'a quotation mark that was left over',
    'tk',
    { paragraphs: ['Dogry.', 'Ol "şäher diýdi.'] },
    ['hint', 'straightQuotes', 'body.1', {}],
  ],
  [
    'words that want a hamza',
    'fa',
    { paragraphs: ['این تاثیر و تاکید مسوولان'] },
    ['hint', 'hamza', null, { text: 'تاثیر، تاکید، مسوولان' }],
  ],
])('of %s something is said (%s)', (_, locale, words, found) => expect(look(locale, words)).toEqual([found]));

test.each<[what: string, LocaleCode, Words]>([
  ['a headline as long as it may be', 'tk', { headline: 'ş'.repeat(100) }],
  ['dots and initials at the end of a headline', 'tk', { headline: 'Sözler...' }],
  ['initials', 'tk', { headline: 'Aýna M.' }],
  ['a text of one word', 'tk', { paragraphs: ['Eýwan'] }],
  ['marks in pairs, which a rule sets', 'en', { paragraphs: ['He said "city".'] }],
  ['a number by itself', 'tk', { paragraphs: ['Bir sözlem bar.', '2026'] }],
  ['inches', 'tk', { paragraphs: ['27" ekran gerek.'] }],
  ['Persian spellings in Arabic', 'ar', { paragraphs: ['هذا تاثیر كبير'] }],
])('of %s nothing is said (%s)', (_, locale, words) => expect(look(locale, words)).toEqual([]));

test('an event that was long ago, and was never announced', () => {
  const fields = wordFields('events');
  const found = (values: Record<string, unknown>) =>
    [...checkWords({ slug: 'events', locale: 'en', values, wordFields: fields, groups: [] })].map(
      ({ check }) => check,
    );
  expect(found({ startsAt: '2020-01-01T10:00:00Z' })).toEqual(['beganLongAgo']);
  expect(found({ startsAt: '2020-01-01T10:00:00Z', endsAt: '2090-01-01T10:00:00Z' })).toEqual([]);
  expect(found({ startsAt: '2020-01-01T10:00:00Z', publishedAt: '2019-12-01T10:00:00Z' })).toEqual([]);
  expect(found({})).toEqual([]);
});
