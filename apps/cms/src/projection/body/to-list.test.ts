import type { LexicalNode } from '../../content/rich-text/lexical-node';
import { toList } from './to-list';

const item = (...children: LexicalNode[]): LexicalNode => ({ type: 'listitem', children });
const text = (words: string): LexicalNode => ({ type: 'text', text: words });
const list = (more: LexicalNode, ...children: LexicalNode[]): LexicalNode => ({
  type: 'list',
  children,
  ...more,
});

test.each<[what: string, more: LexicalNode, kind: object]>([
  ['bullets', { listType: 'bullet' }, { ordered: false }],
  ['boxes to tick', { listType: 'check' }, { ordered: false }],
  ['numbers', { listType: 'number' }, { ordered: true }],
  ['numbers from 1, which need not be said', { listType: 'number', start: 1 }, { ordered: true }],
  ['numbers from 5', { listType: 'number', start: 5 }, { ordered: true, start: 5 }],
  ['numbers from 0', { listType: 'number', start: 0 }, { ordered: true, start: 0 }],
  ['numbers from a half', { listType: 'number', start: 1.5 }, { ordered: true }],
  ['numbers from beyond all numbers', { listType: 'number', start: 1e300 }, { ordered: true }],
  ['bullets, which count nothing', { listType: 'bullet', start: 5 }, { ordered: false }],
])('a list of %s', (_, more, kind) => {
  expect(toList(list(more, item(text('Şa'))))).toEqual([
    { type: 'list', ...kind, items: [{ html: 'Şa', list: null }] },
  ]);
});

test.each<[what: string, node: LexicalNode]>([
  ['without items', { type: 'list' }],
  ['of empty items', list({}, item(), item(text(' ')), { type: 'listitem' })],
  ['of empty lists', list({}, item(list({}, item())))],
])('a list %s is none', (_, node) => expect(toList(node)).toEqual([]));

test('a sub-list before any item stands under an item without words', () => {
  const [found] = toList(list({}, item(list({ listType: 'number' }, item(text('a'))))));
  expect(found).toMatchObject({
    items: [{ html: '', list: { ordered: true, items: [{ html: 'a', list: null }] } }],
  });
});

test('lists go as deep as they were written', () => {
  const [found] = toList(
    list(
      {},
      item(text('a'), list({}, item(text('b'), list({ listType: 'number', start: 3 }, item(text('c')))))),
    ),
  );
  expect(found).toMatchObject({
    items: [
      {
        html: 'a',
        list: { items: [{ html: 'b', list: { ordered: true, start: 3, items: [{ html: 'c' }] } }] },
      },
    ],
  });
});
