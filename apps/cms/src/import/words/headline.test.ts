import {
  createBlock,
  createHeading,
  createLinebreak,
  createList,
  createListItem,
  createParagraph,
  createText,
  type BlockNode,
} from '../lexical/nodes';
import { toPlainText } from '../lexical/plain-text';
import { takeHeadline } from './headline';

const paragraph = (...words: string[]) =>
  createParagraph(
    words.flatMap((line, at) => (at > 0 ? [createLinebreak(), createText(line)] : [createText(line)])),
    'ltr',
  );
const heading = (tag: 'h1' | 'h2', words: string) => createHeading(tag, [createText(words)], 'ltr');
const list = (...words: string[]) =>
  createList(
    false,
    words.map((word) => createListItem([createText(word)], 'ltr', { value: 1, depth: 0 })),
    'ltr',
    1,
  );
const picture = createBlock('image', { image: 'a' });
const long = `${'söz '.repeat(60)}ahyry`;

const take = (...blocks: BlockNode[]) => {
  const { headline, blocks: rest } = takeHeadline(blocks, 'tk');
  return [headline, ...rest.map(toPlainText)];
};

test.each<[what: string, blocks: BlockNode[], headline: string, rest: string[]]>([
  [
    'the heading of the first level, wherever it stands',
    [paragraph('a'), heading('h1', 'Şäher'), paragraph('b')],
    'Şäher',
    ['a', 'b'],
  ],
  [
    'the first line, where there are two such headings',
    [paragraph('a'), heading('h1', 'b'), heading('h1', 'c')],
    'a',
    ['b', 'c'],
  ],
  ['a heading of another level that stands first', [heading('h2', 'Şäher'), paragraph('a')], 'Şäher', ['a']],
  [
    'the first line of a paragraph, of which the rest stays',
    [paragraph('Şäher', 'a', 'b')],
    'Şäher',
    ['a\nb'],
  ],
  ['the first line below a picture', [picture, paragraph('Şäher'), paragraph('a')], 'Şäher', ['', 'a']],
  ['the first words of a list, which stays whole', [list('bir', 'iki')], 'bir', ['bir\niki']],
  ['nothing, of nothing', [], '', []],
  ['nothing, of a picture', [picture], '', ['']],
  ['words without the pictures of a channel', [paragraph('📢 Şäher 🎨'), paragraph('a')], 'Şäher', ['a']],
])('is %s', (_, blocks, headline, rest) => expect(take(...blocks)).toEqual([headline, ...rest]));

test('of more than 200 characters is cut, and stays in the text', () => {
  const [headline, whole] = take(paragraph(long), paragraph('a'));
  expect(headline).toMatch(/^söz .*söz…$/);
  expect(headline!.length).toBeLessThanOrEqual(200);
  expect(whole).toBe(long);
});
