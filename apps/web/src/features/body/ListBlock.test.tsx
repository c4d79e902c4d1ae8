import { renderToStaticMarkup } from 'react-dom/server';
import { ListBlock } from './ListBlock';

test('a list counts from where it starts, and all lists of an item stand below its words', () => {
  const block = {
    type: 'list' as const,
    ordered: true,
    start: 3,
    items: [
      {
        html: 'Fruit',
        list: { ordered: false, items: [{ html: 'Apple', list: null }] },
        moreLists: [{ ordered: true, start: 2, items: [{ html: 'Pear', list: null }] }],
      },
    ],
  };
  expect(renderToStaticMarkup(<ListBlock block={block} />)).toBe(
    '<ol start="3"><li><span>Fruit</span><ul><li>Apple</li></ul><ol start="2"><li>Pear</li></ol></li></ol>',
  );
});
