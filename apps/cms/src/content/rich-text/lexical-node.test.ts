import { childrenOf, isLexicalNode, rootOf } from './lexical-node';

test('the root of a text is found', () => {
  const root = { type: 'root', children: [] };
  expect(rootOf({ root })).toBe(root);
});

test.each([null, undefined, 'text', 7, [], { root: null }, { root: [] }, {}])('%j is no text', (richText) => {
  expect(rootOf(richText)).toBeNull();
});

test('what programs send in the place of nodes is none', () => {
  expect(childrenOf({ children: [null, 'a', [], { type: 'text' }] as never })).toEqual([{ type: 'text' }]);
  expect([childrenOf(null), childrenOf({}), childrenOf({ children: 'a' as never })]).toEqual([[], [], []]);
  expect([isLexicalNode({}), isLexicalNode([]), isLexicalNode(null)]).toEqual([true, false, false]);
});
