import { plainWords } from './plain-words';

const text = (words: string) => ({ type: 'text', text: words });

test('the plain words of a text are those of its passages, and not those of its blocks', () => {
  const richText = {
    root: {
      children: [
        { type: 'paragraph', children: [text('Çagalar'), { type: 'link', children: [text('öýi')] }] },
        { type: 'block', fields: { blockType: 'quote', text: 'Söz' } },
        {
          type: 'table',
          children: [{ type: 'tablerow', children: [{ type: 'tablecell', children: [text('Балалар')] }] }],
        },
      ],
    },
  };
  expect(plainWords(richText).split(/\s+/).filter(Boolean)).toEqual(['Çagalar', 'öýi', 'Балалар']);
});

test('words of two paragraphs are two', () => {
  const paragraph = (words: string) => ({ type: 'paragraph', children: [text(words)] });
  expect(plainWords({ root: { children: [paragraph('شهر'), paragraph('خانه')] } })).toBe('شهر خانه');
});

test.each([null, undefined, 'text', { root: null }, {}])('%j has none', (richText) => {
  expect(plainWords(richText)).toBe('');
});
