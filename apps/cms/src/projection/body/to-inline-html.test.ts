import type { LexicalNode } from '../../content/rich-text/lexical-node';
import { toInlineHtml } from './to-inline-html';

const text = (words: string, format: number | string = 0): LexicalNode => ({
  type: 'text',
  text: words,
  format,
});
const link = (url: unknown, ...children: LexicalNode[]): LexicalNode => ({
  type: 'link',
  fields: { url },
  children,
});

test.each<[what: string, nodes: LexicalNode[], html: string]>([
  ['characters of HTML', [text('<b>"5 & 6"</b>')], '&lt;b&gt;&quot;5 &amp; 6&quot;&lt;/b&gt;'],
  ['marks of Persian words', [text('می‌خواهم «شهر»')], 'می‌خواهم «شهر»'],
  ['bold', [text('a', 1)], '<strong>a</strong>'],
  ['italics', [text('a', 2)], '<em>a</em>'],
  ['what is below and above the line', [text('a', 32), text('b', 64)], '<sub>a</sub><sup>b</sup>'],
  ['several at once, the bold one within', [text('a', 1 | 2 | 4)], '<s><em><strong>a</strong></em></s>'],
  ['a form that is not in bits', [text('a', 'bold')], 'a'],
  ['a break', [text('a'), { type: 'linebreak' }, text('b')], 'a<br>b'],
  ['a tab, as a space', [text('a'), { type: 'tab' }, text('b')], 'a b'],
  ['a text without words', [{ type: 'text' }], ''],
  [
    'an address that was found by the editor',
    [{ ...link('https://unesco.org', text('a')), type: 'autolink' }],
    '<a href="https://unesco.org/">a</a>',
  ],
  [
    'an address with quotation marks',
    [link('https://unesco.org/?q="a"&b', text('a'))],
    '<a href="https://unesco.org/?q=%22a%22&amp;b">a</a>',
  ],
  ['form within a link', [link('#note', text('a', 1))], '<a href="#note"><strong>a</strong></a>'],
  [
    'a link over several lines',
    [link('/tk', text('a'), { type: 'linebreak' }, text('b'))],
    '<a href="/tk">a<br>b</a>',
  ],
])('%s', (_, nodes, html) => expect(toInlineHtml(nodes)).toBe(html));

test.each(['javascript:alert(1)', 'data:text/html,a', '//evil.example', '', undefined, 7])(
  'a link to %j is its words alone',
  (url) => expect(toInlineHtml([link(url, text('söz'))])).toBe('söz'),
);

test('a link without fields is its words alone', () => {
  expect(toInlineHtml([{ type: 'link', children: [text('söz')] }])).toBe('söz');
});

test('nothing is nothing', () => {
  expect([
    toInlineHtml(),
    toInlineHtml([]),
    toInlineHtml([{ type: 'link', fields: { url: '/tk' } }]),
  ]).toEqual(['', '', '']);
});
