import type { PayloadRequest } from 'payload';
import { label } from '../i18n/label';
import { adminWords } from '../i18n/translations';
import { labelIn, nameField } from './name-field';

const [tk, fa, kk, ru] = (['tk', 'fa', 'kk', 'ru'] as const).map((language) => adminWords[language]!);
const flattenedFields = [
  { name: 'headline', type: 'text', label: label('headline') },
  { name: 'untold', type: 'text' },
  { name: 'name', type: 'text', localized: true, label: label('name') },
  {
    name: 'participants',
    type: 'array',
    label: label('participants'),
    flattenedFields: [{ name: 'country', type: 'text', label: label('country') }],
  },
  {
    name: 'source',
    type: 'group',
    label: false,
    flattenedFields: [{ name: 'url', type: 'text', label: label('url') }],
  },
];
const ask = (path: string, language = 'en', collection: unknown = 'events') =>
  nameField(
    {
      i18n: { language },
      routeParams: { collection },
      payload: { config: { collections: [{ slug: 'events', flattenedFields }] } },
      t: (key: string) => `<${key}>`,
    } as unknown as PayloadRequest,
    path,
  );

test.each<[path: string, language: string, name: string]>([
  ['headline', 'en', 'Headline'],
  ['headline', 'tk', tk!.headline],
  ['headline', 'fa', fa!.headline],
  ['headline', 'de', 'Headline'],
  ['participants', 'kk', kk!.participants],
  ['participants.0.country', 'en', 'Participants 1 › Country'],
  ['participants.11.country', 'tk', `${tk!.participants} 12 › ${tk!.country}`],
  ['participants.0.country', 'fa', `${fa!.participants} ۱ › ${fa!.country}`],
  ['participants.2', 'en', 'Participants 3'],
  ['participants.0.unknown', 'en', 'Participants 1'],
  ['name.fa', 'en', 'Name (فارسی)'],
  ['name.fa', 'ru', `${ru!.name} (فارسی)`],
  ['source.url', 'en', 'Address on the web'],
])('%s in the admin of %s is “%s”', (path, language, name) => expect(ask(path, language)).toBe(name));

test.each(['untold', 'unknown', 'source', ''])('what the form has no name for keeps its path: %j', (path) => {
  expect(ask(path)).toBe(path);
});

test('fields that no collection names have a name of their own', () => {
  expect(ask('alt')).toBe('Alternative text');
  expect(ask('password', 'tk')).toBe('<general:password>');
});

test('within the newsroom paths are better', () => {
  for (const collection of [undefined, ['events']])
    expect(ask('headline', 'en', collection ?? null)).toBe('headline');
  expect(nameField({}, 'alt')).toBe('alt');
  expect(ask('headline', 'en', 'nothing')).toBe('headline');
});

test.each<[what: unknown, language: string | undefined, words: string | undefined]>([
  ['Payload’s own', 'tk', 'Payload’s own'],
  [{ en: 'a', tk: 'b' }, 'tk', 'b'],
  [{ en: 'a', tk: 'b' }, 'fa', 'a'],
  [{ en: 'a' }, undefined, 'a'],
  [{}, 'tk', undefined],
  [null, 'tk', undefined],
  [false, 'tk', undefined],
  [() => 'a', 'tk', undefined],
])('of the label %j somebody of %s reads %j', (what, language, words) => {
  expect(labelIn(language ? ({ i18n: { language } } as PayloadRequest) : {}, what)).toBe(words);
});
