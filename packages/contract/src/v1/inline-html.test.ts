import { body } from './body';
import { forReader } from './for-reader';
import { escapeHtml, escapeText, isInlineHtml, toKnownInlineHtml, unescapeText } from './inline-html';

test('plain text comes back from HTML as it went', () => {
  const text = 'Tom & "Jerry" <b> &amp; &#39; 5 > 4';
  expect(escapeText(text)).toBe('Tom &amp; "Jerry" &lt;b&gt; &amp;amp; &amp;#39; 5 &gt; 4');
  expect(escapeHtml(text)).toBe(escapeText(text).replaceAll('"', '&quot;'));
  for (const escape of [escapeText, escapeHtml]) {
    expect(unescapeText(escape(text))).toBe(text);
    expect(isInlineHtml(escape(text))).toBe(true);
  }
});

test.each(['<s>18:00</s> 19:00', '<a href="tel:+99312000000">call</a>', 'H<sub>2</sub>O<br>'])(
  '%s may stand in running text',
  (html) => expect(isInlineHtml(html)).toBe(true),
);

test.each(['<u>a</u>', '<a href="javascript:x">a</a>', '<s onclick="x">a</s>', 'a < b'])(
  '%s may not',
  (html) => expect(isInlineHtml(html)).toBe(false),
);

test('a reader takes tags that it does not know off their words, wherever running text stands', () => {
  expect(toKnownInlineHtml('a <mark class="x"><em>b</em></mark>')).toBe('a <em>b</em>');
  const item = (html: string) => ({ html, list: null });
  const table = { type: 'table', caption: null, header: ['<u>a</u>'], rows: [['<u>b</u>']] };
  expect(
    forReader(body).parse([
      { type: 'paragraph', html: '<u>a</u>' },
      {
        type: 'list',
        ordered: false,
        items: [{ html: 'a', list: { ordered: true, items: [item('<u>b</u>')] } }],
      },
      table,
      { type: 'quote', paragraphs: ['<u>a</u>'], attribution: '<u>' },
      { type: 'hologram', html: 'x' },
    ]),
  ).toEqual([
    { type: 'paragraph', html: 'a' },
    { type: 'list', ordered: false, items: [{ html: 'a', list: { ordered: true, items: [item('b')] } }] },
    { ...table, header: ['a'], rows: [['b']] },
    { type: 'quote', paragraphs: ['a'], attribution: '<u>' },
  ]);
});

test('what is not safe is not read', () => {
  const parsed = forReader(body).parse([{ type: 'paragraph', html: '<a href="javascript:x">a</a> < b' }]);
  expect(JSON.stringify(parsed)).not.toContain('javascript');
  expect(body.safeParse(parsed).success).toBe(true);
});
