import { toReadBlock } from './to-source-blocks';

const block = (blockType: string, fields: object) => ({ type: 'block', fields: { blockType, ...fields } });

test.each<[what: string, node: object, shown: object]>([
  [
    'a pull quote',
    block('pullQuote', { text: 'Felt & wool', attribution: '' }),
    { kind: 'quote', rows: [['Felt &amp; wool']] },
  ],
  [
    'a fact box, line by line',
    block('factBox', { title: 'The hall', text: 'One\n\n- two' }),
    { kind: 'passage', rows: [['The hall'], ['One'], ['- two']] },
  ],
  [
    'a picture under a caption of the text',
    block('image', { image: 'a', caption: 'A hall' }),
    { kind: 'pictures', rows: [['A hall']], pictures: ['a'] },
  ],
  [
    'a film with its still',
    block('embed', { title: 'A film', url: 'https://vimeo.com/1', still: { id: 'a' } }),
    { kind: 'embed', rows: [['A film'], ['https://vimeo.com/1']], pictures: ['a'] },
  ],
  [
    'a paragraph, with its notes below it',
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Felt' },
        { type: 'inlineBlock', fields: { blockType: 'footnote', text: '<Wool>' } },
      ],
    },
    { kind: 'paragraph', rows: [['Felt'], ['&lt;Wool&gt;']] },
  ],
])('beside a translation stands %s', (_, node, shown) => expect(toReadBlock(node)).toMatchObject(shown));
