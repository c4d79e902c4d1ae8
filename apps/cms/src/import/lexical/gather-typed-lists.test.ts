import { gatherTypedLists } from './gather-typed-lists';
import {
  createHeading,
  createLinebreak,
  createLink,
  createList,
  createListItem,
  createParagraph,
  createText,
  type BlockNode,
  type InlineNode,
} from './nodes';
import { toPlainText } from './plain-text';

const text = (words: string, format = 0) => createText(words, format);
const paragraph = (...nodes: InlineNode[]) => createParagraph(nodes, 'ltr');
const lines = (...words: string[]) =>
  paragraph(...words.flatMap((line, at) => (at > 0 ? [createLinebreak(), text(line)] : [text(line)])));
const numbered = (start: number, ...words: string[]) =>
  createList(
    true,
    words.map((word) => createListItem([text(word)], 'ltr', { value: start, depth: 0 })),
    'ltr',
    start,
  );

/** The blocks in short: `- a / b` for a list, its first number where it counts. */
const gather = (...blocks: BlockNode[]) =>
  gatherTypedLists(blocks, 'tk').map((block) => {
    if (block.type !== 'list') return toPlainText(block).replaceAll('\n', ' | ');
    const mark = block.listType === 'number' ? `${block.start}.` : '-';
    return `${mark} ${block.children.map(toPlainText).join(' / ')}`;
  });

test.each<[what: string, blocks: BlockNode[], gathered: string[]]>([
  ['paragraphs with bullets', [lines('• Dizaýn'), lines('• Aýdym')], ['- Dizaýn / Aýdym']],
  ['one bullet', [lines('• Dizaýn')], ['- Dizaýn']],
  ['lines of one paragraph', [lines('1. Dizaýn', '2. Aýdym')], ['1. Dizaýn / Aýdym']],
  ['Persian digits', [lines('۱) طراحی'), lines('۲) موسیقی')], ['1. طراحی / موسیقی']],
  ['dashes', [lines('– bir'), lines('– iki')], ['- bir / iki']],
  ['one dash, which opens a line of dialogue', [lines('– Salam!')], ['– Salam!']],
  ['one number, which begins a sentence', [lines('1. Maý güni')], ['1. Maý güni']],
  ['numbers out of order', [lines('1. bir'), lines('3. üç')], ['1. bir', '3. üç']],
  ['numbers out of order in one paragraph', [lines('1. bir', '3. üç')], ['1. bir | 3. üç']],
  ['numbers that begin with another', [lines('2. iki'), lines('3. üç')], ['2. iki', '3. üç']],
  ['another mark in between', [lines('• bir'), lines('1. iki'), lines('2. üç')], ['- bir', '1. iki / üç']],
  [
    'a number that counts on behind a remark',
    [lines('1. bir'), lines('2. iki'), lines('Bellik'), lines('3. üç')],
    ['1. bir / iki', 'Bellik', '3. üç'],
  ],
  [
    'a number that counts on from a list',
    [numbered(1, 'bir', 'iki'), lines('3. üç')],
    ['1. bir / iki', '3. üç'],
  ],
  ['a paragraph of which one line has a mark', [lines('• bir', 'iki')], ['• bir | iki']],
  [
    'an introduction and its list in one paragraph',
    [lines('Meýilnama:', '- bir', '- iki')],
    ['Meýilnama:', '- bir / iki'],
  ],
  ['an introduction and one dash', [lines('Meýilnama:', '- bir')], ['Meýilnama: | - bir']],
  [
    'an introduction and numbers out of order',
    [lines('Meýilnama:', '1. bir', '3. üç')],
    ['Meýilnama: | 1. bir | 3. üç'],
  ],
  [
    'headings, which are none',
    [createHeading('h2', [text('1. Bap')], 'ltr'), createHeading('h2', [text('2. Bap')], 'ltr')],
    ['1. Bap', '2. Bap'],
  ],
  ['a link that stands first', [paragraph(createLink('/', [text('• bir')]), text(' iki'))], ['• bir iki']],
  [
    'a mark that goes over into other words',
    [paragraph(text('1'), text('. bir')), paragraph(text('2'), text('. iki'))],
    ['1. bir', '2. iki'],
  ],
])('%s', (_, blocks, gathered) => expect(gather(...blocks)).toEqual(gathered));

test('the form of the words stays, and a mark of its own form goes', () => {
  const [list] = gatherTypedLists(
    [paragraph(text('• ', 1), text('bir', 2)), paragraph(text('• '), text('iki'))],
    'tk',
  );
  expect(list).toMatchObject({
    children: [{ children: [{ text: 'bir', format: 2 }] }, { children: [{ text: 'iki' }] }],
  });
});
