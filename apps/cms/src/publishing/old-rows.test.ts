import { city, citySummary } from '@eyvan/contract';
import { readFileSync } from 'node:fs';
import type { PublicationDoc } from '../projection/publication';
import { isOldRow } from './old-rows';

const read = (name: string) =>
  JSON.stringify(
    citySummary.parse(
      city.parse(JSON.parse(readFileSync(`packages/contract/fixtures/v1/${name}.json`, 'utf8'))),
    ),
  );

test.each<[what: string, row: Partial<PublicationDoc>, isOld: boolean]>([
  ['news of a day', { type: 'news', firstDay: '2026-03-21' }, false],
  ['news without a day', { type: 'news', firstDay: null }, true],
  ['an event of a day', { type: 'event', firstDay: '2026-03-21' }, false],
  [
    'an event in a house that says what it is like',
    { type: 'event', firstDay: '2026-03-21', summaryJson: '{"venue":{"name":"A","accessibility":null}}' },
    false,
  ],
  [
    'an event in a house that does not',
    { type: 'event', firstDay: '2026-03-21', summaryJson: '{"venue":{"name":"A"}}' },
    true,
  ],
  [
    'an event that is nowhere',
    { type: 'event', firstDay: '2026-03-21', summaryJson: '{"venue":null}' },
    false,
  ],
  ['an event without a day', { type: 'event', firstDay: null }, true],
  ['a creative field, which has no day', { type: 'category', firstDay: null }, false],
  ['a city whose place is known', { type: 'city', summaryJson: read('city.tk') }, false],
  [
    'a city that says that its place is unknown',
    { type: 'city', summaryJson: '{"coordinates":null}' },
    false,
  ],
  ['a city that says nothing of a place', { type: 'city', summaryJson: '{"slug":"ashgabat"}' }, true],
  ['a city without a summary', { type: 'city', summaryJson: null }, true],
])('%s: %j is old: %j', (_, row, isOld) => expect(isOldRow(row as PublicationDoc)).toBe(isOld));
