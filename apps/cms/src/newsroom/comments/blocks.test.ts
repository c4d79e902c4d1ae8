import { findBlock, nameBlocks } from './blocks';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const body = (...texts: string[]) => ({ root: { type: 'root', children: texts.map(paragraph) } });
const named = (...texts: string[]) => nameBlocks(body(...texts), {});

it('names blocks by their first words, on one line', () => {
  const long = 'ایوان '.repeat(30);
  expect(named('One\n two', '', long)).toEqual([
    { index: 0, words: 'One two' },
    { index: 1, words: '' },
    { index: 2, words: long.slice(0, 40) },
  ]);
  expect(nameBlocks(null, {})).toEqual([]);
});

it('finds a block again that has moved, and of several alike the nearest', () => {
  const asked = { index: 1, words: 'Two' };
  expect(findBlock(named('One', 'Two'), asked)?.index).toBe(1);
  expect(findBlock(named('New', 'One', 'Two'), asked)?.index).toBe(2);
  expect(findBlock(named('Two', 'One', 'x', 'x', 'Two'), asked)?.index).toBe(0);
  expect(findBlock(named('One', 'Three'), asked)).toBeNull();
});
