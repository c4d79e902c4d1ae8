import type { ImportedText } from '../imported-text';
import { createParagraph, createText } from '../lexical/nodes';
import { listRemarks } from './list-remarks';

const paragraph = (words: string) => createParagraph([createText(words)], 'ltr');
const textOf = ({
  paragraphs = ['Bir sözlem bar.'],
  ...more
}: Partial<ImportedText> & { paragraphs?: string[] } = {}) =>
  ({
    headline: 'Aşgabat dialogy',
    summary: 'Gysgaça.',
    fields: {},
    body: { root: { children: paragraphs.map(paragraph) } },
    ...more,
  }) as ImportedText;
type Desk = Parameters<typeof listRemarks>[1];
const news: Desk = { language: 'tk', type: 'news', organizations: [] };
const remarks = (text: ImportedText, desk: Partial<Desk> = {}) => listRemarks(text, { ...news, ...desk });

test('of a text with which nothing is wrong nothing is said', () => expect(remarks(textOf())).toEqual([]));

test.each<[what: string, text: ImportedText, desk: Partial<Desk>, remark: string]>([
  [
    'a headline that is too long',
    textOf({ headline: 'ş'.repeat(101) }),
    {},
    'the headline has 101 characters: about 100 are read at a glance',
  ],
  [
    'a headline that is a sentence',
    textOf({ headline: 'Şäher goşuldy.' }),
    {},
    'the headline ends in a full stop',
  ],
  [
    'the same in Chinese',
    textOf({ headline: '城市加入网络。' }),
    { language: 'zh' },
    'the headline ends in a full stop',
  ],
  ['no summary', textOf({ summary: '' }), {}, 'there is no summary'],
  [
    'a word that was left over',
    textOf({ paragraphs: ['Bir sözlem bar.', 'Eýwan'] }),
    {},
    'the last paragraph is one word: Eýwan',
  ],
  [
    'straight quotation marks',
    textOf({ paragraphs: ['Ol "şäher" diýdi.'] }),
    {},
    'there are straight quotation marks left',
  ],
  [
    'words that want a hamza',
    textOf({ paragraphs: ['این تاثیر و تاکید مسوولان'] }),
    { language: 'fa' },
    'to be spelt with a hamza? تاثیر، تاکید، مسوولان',
  ],
  [
    'somebody who may be the source',
    textOf({ summary: 'UNESCO habar berýär.' }),
    { organizations: ['UNESCO', 'Eyvan'] },
    'names UNESCO: is one of them the source?',
  ],
  [
    'an event',
    textOf(),
    { type: 'events' },
    'an event needs its date and hour, which are not taken from a text',
  ],
  [
    'a signed event',
    textOf({ fields: { byline: 'Aýna' } }),
    { type: 'events' },
    'the text is signed, for which an event has no field: Aýna',
  ],
  [
    'a date',
    textOf({ fields: { date: '2026-03-21' } }),
    {},
    'the front matter names a date, which was not taken over: 2026-03-21',
  ],
  [
    'fields of others',
    textOf({ fields: { lead: 'a', category: 'b', draft: 'true', empty: '' } }),
    {},
    'the front matter says more, which was not taken over: category, draft',
  ],
])('of %s the desk is told', (_, text, desk, remark) => {
  expect(remarks(text, desk)).toContain(`look at this: ${remark}`);
});

test.each<[what: string, text: ImportedText, desk: Partial<Desk>]>([
  ['a headline as long as it may be', textOf({ headline: 'ş'.repeat(100) }), {}],
  ['dots and initials at the end of a headline', textOf({ headline: 'Sözler...' }), {}],
  ['initials', textOf({ headline: 'Aýna M.' }), {}],
  ['a text of one word', textOf({ paragraphs: ['Eýwan'] }), {}],
  ['straight marks in English', textOf({ paragraphs: ['He said "city".'] }), { language: 'en' }],
  ['inches', textOf({ paragraphs: ['27" ekran gerek.'] }), {}],
  ['Persian spellings in Arabic', textOf({ paragraphs: ['هذا تاثیر كبير'] }), { language: 'ar' }],
])('of %s it is not', (_, text, desk) => expect(remarks(text, desk)).toEqual([]));

test('an organisation is no source of an event', () => {
  const said = remarks(textOf({ summary: 'UNESCO habar berýär.' }), {
    type: 'events',
    organizations: ['UNESCO'],
  });
  expect(said.join()).not.toContain('the source');
});
