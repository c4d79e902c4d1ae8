import { saysTheSame } from './comparable';

const paragraph = (text: string, more: object = {}) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }], ...more }] },
});

test.each<[string, unknown, unknown]>([
  [
    'the order of keys',
    { programme: 'Days', url: 'https://a.example/' },
    { url: 'https://a.example/', programme: 'Days' },
  ],
  ['nothing, however it is written', { programme: null, url: '' }, {}],
  ['an empty list', [], null],
  ['the ids of rows', [{ id: 'a', country: 'TM', name: 'One' }], [{ country: 'TM', name: 'One', id: 'b' }]],
  [
    'the ids of blocks',
    paragraph('x', { fields: { id: 'a', quote: 'q' } }),
    paragraph('x', { fields: { quote: 'q', id: 'b' } }),
  ],
  ['a document and its id', [{ id: 'a', name: 'Design', createdAt: '2026-01-01' }], ['a']],
  ['a date and its text', new Date('2027-03-01T14:00:00Z'), '2027-03-01T14:00:00.000Z'],
])('the same but for %s', (_what, one, other) => {
  expect(saysTheSame(one, other)).toBe(true);
});

test.each<[string, unknown, unknown]>([
  ['another word', paragraph('x'), paragraph('y')],
  ['another order of a list', ['a', 'b'], ['b', 'a']],
  ['another document', [{ id: 'a', createdAt: '1' }], [{ id: 'b', createdAt: '1' }]],
  ['another id that stands alone', { image: { id: 'a' } }, { image: { id: 'b' } }],
  ['something for nothing', { url: 'https://a.example/' }, { url: null }],
  ['no and nothing', false, null],
  ['zero and nothing', 0, null],
])('not the same: %s', (_what, one, other) => {
  expect(saysTheSame(one, other)).toBe(false);
});
