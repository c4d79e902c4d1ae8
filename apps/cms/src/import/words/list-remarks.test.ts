import { wordsIn } from '../../platform/i18n/words';
import type { ImportedText } from '../imported-text';
import { createParagraph, createText } from '../lexical/nodes';
import { listRemarks, toRemarks } from './list-remarks';

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
const news: Desk = { type: 'news', organizations: [] };
const remarks = (text: ImportedText, desk: Partial<Desk> = {}) => listRemarks(text, { ...news, ...desk });

test('of a text with which nothing is wrong nothing is said', () => expect(remarks(textOf())).toEqual([]));

test.each<[what: string, text: ImportedText, desk: Partial<Desk>, remark: string]>([
  ['no summary', textOf({ summary: '' }), {}, 'there is no summary'],
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

test('an organisation is no source of an event', () => {
  const said = remarks(textOf({ summary: 'UNESCO habar berýär.' }), {
    type: 'events',
    organizations: ['UNESCO'],
  });
  expect(said.join()).not.toContain('the source');
});

test('what the copy desk says is told by its first example', () => {
  const examples = [{ before: 'Ol "şäher" diýdi', after: 'Ol “şäher" diýdi' }];
  const quotes = {
    check: 'typography',
    kind: 'hint',
    key: 'k',
    place: 'body.0',
    facts: { count: 2 },
  } as const;
  const stop = { check: 'headlineStop', kind: 'hint', key: 'k', place: 'headline', facts: {} } as const;
  expect(toRemarks(wordsIn('en'), [{ ...quotes, rule: 'quotes', examples }, stop])).toEqual([
    'look at this: Quotation marks (2): Ol "şäher" diýdi → Ol “şäher" diýdi',
    'look at this: The headline ends in a full stop.',
  ]);
});
