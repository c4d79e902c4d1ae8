import { toPlainText } from './plain-text';

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

describe('a value as it can be read', () => {
  it.each([
    [null, ''],
    [[], ''],
    [0, '0'],
    ['Aşgabat', 'Aşgabat'],
    [true, 'true'],
    [['a', 'b'], 'a\nb'],
    [{ organization: 'x', id: '1', programme: null }, 'x'],
    [[{ id: '1', note: 'One', kind: 'typo' }], 'One · typo'],
    [
      {
        root: {
          children: [
            paragraph(text('One '), { type: 'link', children: [text('two')] }),
            paragraph(text('3')),
          ],
        },
      },
      'One two\n3',
    ],
    [
      {
        root: {
          children: [
            {
              type: 'list',
              children: [
                { type: 'listitem', children: [text('a')] },
                { type: 'listitem', children: [text('b')] },
              ],
            },
            { type: 'block', fields: { blockType: 'quote', text: 'Said' } },
          ],
        },
      },
      'a\nb\nSaid',
    ],
  ])('%j', (value, words) => expect(toPlainText(value)).toBe(words));
});
