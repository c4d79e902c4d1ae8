import type { BodyBlock } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { parseFragment } from 'parse5';
import { toBody } from '../../projection/body/to-body';
import { createConversion } from './conversion';
import { createRoot } from './nodes';
import { setHeadingLevels } from './set-heading-levels';
import { toBlocks } from './to-blocks';

/** What a reader would get of a piece of HTML. */
function read(html: string, language: LocaleCode = 'en') {
  const blocks = setHeadingLevels(toBlocks(parseFragment(html).childNodes, createConversion(language)));
  return toBody(createRoot(blocks, 'ltr'), { imageOf: (key) => key as never, itemOf: () => null });
}
const paragraphs = (...html: string[]) => html.map((text) => ({ type: 'paragraph', html: text }));
const list = (ordered: boolean, ...items: [html: string, list?: object][]) => ({
  type: 'list',
  ordered,
  items: items.map(([html, inner = null]) => ({
    html,
    list: inner && {
      ordered: (inner as { ordered: boolean }).ordered,
      items: (inner as { items: [] }).items,
    },
  })),
});

test.each<[what: string, source: string, html: string]>([
  [
    'form',
    '<b>a</b> <i>b</i> <strong><em>c</em></strong>',
    '<strong>a</strong> <em>b</em> <em><strong>c</strong></em>',
  ],
  ['small letters', 'H<sub>2</sub>O m<sup>2</sup>', 'H<sub>2</sub>O m<sup>2</sup>'],
  ['unknown elements', '<x-y>a</x-y> <span class="z">b</span><code>c</code>', 'a bc'],
  ['spaces', ' a \n\t b <b> c</b> <br> d ', 'a b <strong>c</strong><br>d'],
  ['entities stay text', '&lt;script&gt; &amp; "q"', '&lt;script&gt; &amp; &quot;q&quot;'],
  [
    'a link with form in it',
    '<a href="https://a.example/">a <em>b</em> c</a>',
    '<a href="https://a.example/">a <em>b</em> c</a>',
  ],
  [
    'a bare address',
    'See https://a.example/x.',
    'See <a href="https://a.example/x">https://a.example/x</a>.',
  ],
  [
    'an address in a link',
    '<a href="https://b.example/">www.a.example</a>',
    '<a href="https://b.example/">www.a.example</a>',
  ],
  ['mail', '<a href="mailto:a@b.example">a</a>', '<a href="mailto:a@b.example">a</a>'],
  ['javascript', '<a href="javascript:alert(1)" onclick="x()">a</a>', 'a'],
  ['a link to nowhere', '<a href="#top">a</a> <a href="b.html">b</a> <a name="x">c</a>', 'a b c'],
  [
    'programs and forms',
    'a<script>x</script><style>x</style><noscript>x</noscript><form><p>x</p></form><template>x</template><svg><text>x</text></svg>',
    'a',
  ],
  ['neighbouring links', '<a href="/a">a</a><a href="/b">b</a>', 'a b'],
  [
    'a detour',
    '<a href="https://www.google.com/url?q=https://a.example/b&amp;sa=D">a</a>',
    '<a href="https://a.example/b">a</a>',
  ],
  ['a telephone', '<a href="tel:+99312000000">a</a>', '<a href="tel:+99312000000">a</a>'],
  ['a footnote of Word', 'a<a href="#_ftn1" name="_ftnref1">[1]</a>', 'a[1]'],
  ['what is hidden', 'a<span hidden>x</span><span style="display: none">x</span>', 'a'],
  ['a <b> around a pasted document', '<b style="font-weight:normal">a</b>', 'a'],
])('%s', (_, source, html) => {
  expect(read(source)).toEqual(paragraphs(html));
});

test.each<[what: string, source: string, body: unknown[]]>([
  ['words beside blocks', 'a<p>b</p>c<div>d<div>e</div></div>', paragraphs('a', 'b', 'c', 'd', 'e')],
  ['two line breaks part paragraphs', '<p>a<br>b<br> <br>c</p>', paragraphs('a<br>b', 'c')],
  ['empty paragraphs go', '<p></p><p>&nbsp;</p><p><br></p><p>a</p>', paragraphs('a')],
  [
    'a link around blocks',
    '<a href="https://a.example/"><p>a</p></a>',
    paragraphs('<a href="https://a.example/">a</a>'),
  ],
  ['lines of a program', '<pre>a\n  b</pre>', paragraphs('a<br>b')],
  ['definitions', '<dl><dt>a</dt><dd>b</dd></dl>', paragraphs('a', 'b')],
  [
    'headings',
    '<h2>a<br>b</h2><h4>c</h4><h6>d</h6>',
    [
      { type: 'heading', level: 2, html: 'a<br>b' },
      { type: 'heading', level: 4, html: 'c' },
      { type: 'heading', level: 4, html: 'd' },
    ],
  ],
  [
    'headings below h1',
    '<h1>a</h1><h2>b</h2><h3>c</h3>',
    [2, 3, 4].map((level, index) => ({ type: 'heading', level, html: 'abc'[index] })),
  ],
  [
    'lists in lists',
    '<ul><li>a<ol><li>b</li></ol></li><li><p>c</p><p>d</p></li></ul>',
    [list(false, ['a', list(true, ['b'])], ['c<br>d'])],
  ],
  [
    'a badly made list',
    '<ul>a<li>b</li><ul><li>c</li></ul></ul>',
    [list(false, ['a'], ['b', list(false, ['c'])])],
  ],
  [
    'a list that goes on counting',
    '<ol><li>a</ol><p>b</p><ol start=3><li>c</ol><ol><li value=7>d</ol>',
    [
      list(true, ['a']),
      ...paragraphs('b'),
      { ...list(true, ['c']), start: 3 },
      { ...list(true, ['d']), start: 7 },
    ],
  ],
  [
    'two lists under one item',
    '<ul><li>a<ul><li>b</ul><ol><li>c</ol></ul>',
    [
      {
        ...list(false),
        items: [
          {
            html: 'a',
            list: { ordered: false, items: [{ html: 'b', list: null }] },
            moreLists: [{ ordered: true, items: [{ html: 'c', list: null }] }],
          },
        ],
      },
    ],
  ],
  [
    'a list without items',
    '<ul>We could not <em>believe</em> it.</ul>',
    [list(false, ['We could not <em>believe</em> it.'])],
  ],
  [
    'a table whose first row is bold',
    '<table><tr><td><b>a</b><td><p><strong>b</strong></p><tr><td>c<td><b>d</b></table>',
    [
      {
        type: 'table',
        caption: null,
        header: ['<strong>a</strong>', '<strong>b</strong>'],
        rows: [['c', '<strong>d</strong>']],
      },
    ],
  ],
  [
    'a quotation',
    '<blockquote><p>a</p><p>b</p><footer>— <cite>C</cite></footer></blockquote>',
    [{ type: 'quote', paragraphs: ['a', 'b'], attribution: 'C' }],
  ],
  [
    'a quotation without a name',
    '<blockquote>a<br>b</blockquote>',
    [{ type: 'quote', paragraphs: ['a', 'b'], attribution: null }],
  ],
  [
    'a quotation with its name in one line',
    '<blockquote>«A hall.» — B C</blockquote>',
    [{ type: 'quote', paragraphs: ['«A hall.»'], attribution: 'B C' }],
  ],
  [
    'a quotation of more than words',
    '<blockquote><p>a <a href="https://a.example/">b</a></p></blockquote>',
    paragraphs('a <a href="https://a.example/">b</a>'),
  ],
  [
    'a table',
    '<table><caption>t</caption><thead><tr><th>a<th>b<tbody><tr><td>c<td><p>d</p><p>e</p></table>',
    [...paragraphs('t'), { type: 'table', caption: null, header: ['a', 'b'], rows: [['c', 'd<br>e']] }],
  ],
  [
    'cells that span',
    '<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>e</table>',
    [
      {
        type: 'table',
        caption: null,
        header: null,
        rows: [
          ['a', 'b', ''],
          ['', 'c', 'd'],
          ['e', '', ''],
        ],
        merged: [
          { row: 0, column: 0, rowSpan: 2, colSpan: 1 },
          { row: 0, column: 1, rowSpan: 1, colSpan: 2 },
        ],
      },
    ],
  ],
  [
    'a table that only puts things in their places',
    '<table><tr><td><h2>a</h2><td>b</table>',
    [{ type: 'heading', level: 2, html: 'a' }, ...paragraphs('b')],
  ],
  [
    'a player',
    '<iframe src="//www.youtube.com/embed/x" title="A film"></iframe><iframe src="https://ads.example/"></iframe>',
    [
      {
        type: 'embed',
        url: 'https://www.youtube.com/embed/x',
        host: 'youtube.com',
        title: 'A film',
        media: 'video',
      },
    ],
  ],
])('%s', (_, source, body) => {
  expect(read(source)).toEqual(body);
});

test('Persian letters and digits are its own, but not in addresses, nor where they are another language', () => {
  const source = '<p>كتاب <b>يك</b> ٢٠٢٢ <a href="https://a.example/ك">https://a.example/ك</a></p>';
  const link = (words: string) => `<a href="https://a.example/%D9%83">${words}</a>`;
  expect(read(source, 'fa')).toEqual(
    paragraphs(`کتاب <strong>یک</strong> ۲۰۲۲ ${link('https://a.example/ك')}`),
  );
  expect(read(source, 'ar')).toEqual(
    paragraphs(`كتاب <strong>يك</strong> 2022 ${link('https://a.example/ك')}`),
  );
});

test('every passage has its direction', () => {
  const html = '<p>شهر</p><p>A long English sentence</p><ul><li>شهر</li></ul><h2>UNESCO و شهر خلاق</h2>';
  const blocks = toBlocks(parseFragment(html).childNodes, createConversion('fa'));
  expect(blocks.map((block) => (block as { direction?: string }).direction)).toEqual([
    'rtl',
    'ltr',
    'rtl',
    'rtl',
  ]);
});

describe('pictures', () => {
  const convert = (html: string) => {
    const conversion = createConversion('en', { embedded: new Map([['embedded:1', Buffer.from('x')]]) });
    const blocks = toBlocks(parseFragment(html).childNodes, conversion);
    const body = toBody(createRoot(blocks, 'ltr'), { imageOf: (key) => key as never, itemOf: () => null });
    return { body: body as BodyBlock[], images: [...conversion.images.values()], notes: conversion.notes };
  };
  const shown = (key: string) => ({ type: 'image', image: key });

  test('one within a paragraph parts it; one shown twice is stored once', () => {
    const { body, images } = convert(
      '<p>a <img src="i/b.jpg" alt=" A  city "> c</p><ul><li>d<img src="i/b.jpg"></li></ul>',
    );
    expect(body).toEqual([
      ...paragraphs('a'),
      shown('image-1'),
      ...paragraphs('c'),
      list(false, ['d']),
      shown('image-1'),
    ]);
    expect(images).toEqual([{ key: 'image-1', content: { path: 'i/b.jpg' }, alt: 'A city', caption: '' }]);
  });

  test('those that come with the text', () => {
    const { images } = convert(
      '<img src="data:image/png;base64,AQID"><figure><img src="embedded:1" alt="e"><figcaption>f</figcaption></figure>',
    );
    expect(images).toEqual([
      { key: 'image-1', content: Buffer.from([1, 2, 3]), alt: '', caption: '' },
      { key: 'image-2', content: Buffer.from('x'), alt: 'e', caption: 'f' },
    ]);
  });

  test('those from the web become links, and count nobody', () => {
    const { body, images } = convert(
      '<img src="https://a.example/b.jpg" alt="A city"><img src="data:image/gif;base64,R0" data-src="//a.example/c.jpg"><img src="https://a.example/d" width="1" height="1">',
    );
    expect(images).toEqual([]);
    expect(body).toEqual(
      paragraphs(
        '<a href="https://a.example/b.jpg">A city</a>',
        '<a href="https://a.example/c.jpg">https://a.example/c.jpg</a>',
      ),
    );
  });

  test.each(['/etc/x.png', 'file:///etc/x.png', 'C:\\x.png', 'blob:x'])(
    '%s is left out with a note',
    (src) => {
      const { body, notes } = convert(`<img src="${src}">`);
      expect(body).toEqual([]);
      expect(notes).toEqual([expect.stringContaining(src)]);
    },
  );
});
