import { createBlock, createParagraph, createText, type BlockNode } from '../lexical/nodes';
import { takeByline } from './byline';

const line = (words: string): BlockNode => createParagraph([createText(words)], 'ltr');
const body = line('Seven countries join the dialogue of designers.');

test.each([
  ['By Aýna Meredowa', 'Aýna Meredowa'],
  ['Par Jean-Luc de la Tour', undefined],
  ['Par Anne de Villiers', 'Anne de Villiers'],
  ['Автор: Мария Петрова', 'Мария Петрова'],
  ['Awtor: Aýna Meredowa', 'Aýna Meredowa'],
  ['Müəllif: Leyla Əliyeva', 'Leyla Əliyeva'],
  ['نویسنده: مریم رضایی', 'مریم رضایی'],
  ['إعداد: سالم الحربي', 'سالم الحربي'],
  ['记者：王小明', '王小明'],
  ['文/李华', '李华'],
])('%s is signed by %s', (words, byline) => {
  const taken = takeByline([line(words), body]);
  expect(taken).toEqual(byline ? { byline, blocks: [body] } : { byline: '', blocks: [line(words), body] });
});

test.each([
  'By the river stands a new hall',
  'By Monday the work is to be done.',
  'Автор: он родился в Ашхабаде. Там и живёт',
  'Author',
  '',
])('%j signs nothing', (words) => expect(takeByline([line(words), body]).byline).toBe(''));

test('a byline may stand below a line of its own, and no further down', () => {
  const signed = line('By Aýna Meredowa');
  expect(takeByline([line('Aşgabat, 21 March'), signed, body])).toEqual({
    byline: 'Aýna Meredowa',
    blocks: [line('Aşgabat, 21 March'), body],
  });
  expect(takeByline([body, body, signed]).byline).toBe('');
});

test('what is no paragraph is not read', () => {
  expect(takeByline([createBlock('quote', { text: 'By Aýna Meredowa' }), body]).byline).toBe('');
});
