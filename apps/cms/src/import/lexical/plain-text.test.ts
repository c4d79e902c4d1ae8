import { createBlock, createLink, createList, createListItem, createParagraph, createText } from './nodes';
import { toPlainText } from './plain-text';

const paragraph = (words: string) => createParagraph([createText(words)], 'ltr');
const item = (...children: Parameters<typeof createListItem>[0]) =>
  createListItem(children, 'ltr', { value: 1, depth: 0 });

test.each<[what: string, node: Parameters<typeof toPlainText>[0], words: string]>([
  [
    'running text',
    createParagraph([createText('Şä'), createText('her '), createLink('/', [createText('şu ýerde')])], 'ltr'),
    'Şäher şu ýerde',
  ],
  [
    'lines',
    { type: 'paragraph', children: [createText('a'), { type: 'linebreak' }, createText('b')] },
    'a\nb',
  ],
  [
    'a list in a list',
    createList(
      false,
      [
        item(createText('a')),
        item(createList(false, [item(createText('b')), item(createText('c'))], 'ltr', 1)),
      ],
      'ltr',
      1,
    ),
    'a\nb\nc',
  ],
  [
    'an item above its list',
    item(createText('a'), createList(false, [item(createText('b'))], 'ltr', 1)),
    'a\nb',
  ],
  ['paragraphs', { type: 'root', children: [paragraph('a'), paragraph('b')] }, 'a\nb'],
  ['a quotation', createBlock('quote', { text: 'Söz', attribution: 'Aýna' }), 'Söz'],
  ['a picture', createBlock('image', { image: 'a' }), ''],
  ['a block without fields', { type: 'block' }, ''],
  ['a text without words', { type: 'text' }, ''],
  ['a node without children', { type: 'table' }, ''],
])('the words of %s', (_, node, words) => expect(toPlainText(node)).toBe(words));
