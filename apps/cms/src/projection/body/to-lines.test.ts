import type { LexicalNode } from '../../content/rich-text/lexical-node';
import { toLines } from './to-lines';

const text = (words: string): LexicalNode => ({ type: 'text', text: words });
const node = (type: string, ...children: LexicalNode[]): LexicalNode => ({ type, children });
const paragraph = (words: string) => node('paragraph', text(words));

test.each<[what: string, nodes: LexicalNode[], lines: string]>([
  ['words without a paragraph are one line', [text('Aşgabat '), text('şäheri')], 'Aşgabat şäheri'],
  ['paragraphs are lines', [paragraph('a'), paragraph('b')], 'a<br>b'],
  [
    'words before and after a paragraph are lines of their own',
    [text('a'), paragraph('b'), text('c')],
    'a<br>b<br>c',
  ],
  ['empty paragraphs are none', [paragraph(' '), paragraph('a'), paragraph('')], 'a'],
  [
    'a heading and a quotation are lines',
    [text('a'), node('heading', text('b')), text('c'), node('quote', text('d'))],
    'a<br>b<br>c<br>d',
  ],
  [
    'a list is a line for each of its items',
    [node('list', node('listitem', text('a')), node('listitem', text('b')))],
    'a<br>b',
  ],
  [
    'a table within is a line for each of its cells',
    [node('table', node('tablerow', node('tablecell', paragraph('a')), node('tablecell', paragraph('b'))))],
    'a<br>b',
  ],
  [
    'a picture has no place in a line',
    [text('a'), { type: 'block', fields: { blockType: 'image' } }, text('b')],
    'ab',
  ],
  ['no nodes are no line', [], ''],
])('%s', (_, nodes, lines) => expect(toLines(nodes)).toBe(lines));

test('a node without children is no line', () =>
  expect([toLines(), toLines([{ type: 'paragraph' }])]).toEqual(['', '']));
