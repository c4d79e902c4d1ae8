import { findBlocks } from './find-blocks';

const block = (blockType: string) => ({ type: 'block', fields: { blockType } });

test('blocks are found wherever they stand, in their order', () => {
  const cell = {
    type: 'tablecell',
    children: [block('image'), { type: 'paragraph', children: [block('embed')] }],
  };
  const children = [
    block('quote'),
    { type: 'table', children: [{ type: 'tablerow', children: [cell] }] },
    block('gallery'),
  ];
  expect(findBlocks({ root: { children } }).map(({ blockType }) => blockType)).toEqual([
    'quote',
    'image',
    'embed',
    'gallery',
  ]);
});

test('blocks within lines are found as well', () => {
  const note = { type: 'inlineBlock', fields: { blockType: 'footnote', text: 'a' } };
  expect(findBlocks({ root: { children: [{ type: 'paragraph', children: [note] }] } })).toEqual([
    note.fields,
  ]);
});

test('a block without fields says nothing', () => {
  expect(findBlocks({ root: { children: [{ type: 'block' }, { type: 'block', fields: null }] } })).toEqual(
    [],
  );
});

test('fields of what is no block are none of a block', () => {
  expect(findBlocks({ root: { children: [{ type: 'link', fields: { url: '/' }, children: [] }] } })).toEqual(
    [],
  );
});

test.each([null, undefined, 'text', {}])('%j has none', (richText) =>
  expect(findBlocks(richText)).toEqual([]),
);
