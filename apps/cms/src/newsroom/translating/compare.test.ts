import type { LocaleCode } from '@eyvan/locales';
import { compareBlocks } from './compare-blocks';
import { compareWords, type Piece } from './compare-words';

const say = (pieces: Piece[] | null | undefined) =>
  pieces
    ?.map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))
    .join('') ?? null;

test.each<[LocaleCode, string, string, string]>([
  ['en', 'One side is open.', 'Two sides are open.', '-[One]+[Two] -[side]+[sides] -[is]+[are] open.'],
  ['zh', '北京是设计之都。', '武汉是设计之都。', '-[北京]+[武汉]是设计之都。'],
  ['fa', 'کتاب‌های تازه آمد.', 'کتاب‌های کهنه آمد.', 'کتاب‌های -[تازه]+[کهنه] آمد.'],
  ['ar', '', 'جديد', '+[جديد]'],
])('%s: words are compared as words', (language, before, after, said) => {
  const pieces = compareWords(before, after, language);
  expect(say(pieces)).toBe(said);
  const join = (kind: Piece['kind']) =>
    pieces
      .filter((piece) => piece.kind !== kind)
      .map(({ text }) => text)
      .join('');
  expect(join('added')).toBe(before);
  expect(join('removed')).toBe(after);
});

describe('blocks', () => {
  const compare = (before: string[], after: string[]) => {
    const { changes, removedAtEnd } = compareBlocks(before, after, 'en');
    return [changes.map(say), removedAtEnd];
  };

  it('that stay are found, though another comes before them', () => {
    expect(compare(['a', 'b'], ['new', 'a', 'b'])).toEqual([['+[new]', null, null], []]);
  });

  it('are compared with what stood in their place', () => {
    expect(compare(['first', 'old words', 'last'], ['first', 'new words', 'last'])).toEqual([
      [null, '-[old]+[new] words', null],
      [],
    ]);
  });

  it('that were taken out are said at the next one, or at the end', () => {
    expect(compare(['a', 'gone', 'b'], ['a', 'b'])).toEqual([[null, '-[gone\n]b'], []]);
    expect(compare(['a', 'gone'], ['a'])).toEqual([[null], ['gone']]);
    expect(compare(['a', 'x y', 'gone', 'b'], ['a', 'x z', 'b'])).toEqual([
      [null, 'x -[y]+[z]-[gone\n]', null],
      [],
    ]);
  });

  it('differ by nothing but spaces', () => {
    expect(compare(['a  b'], ['a b'])).toEqual([[null], []]);
  });
});
