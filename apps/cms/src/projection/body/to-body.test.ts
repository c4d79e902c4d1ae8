import { body as contractBody } from '@eyvan/contract';
import { toBody, toSearchWords } from './to-body';

type Node = Record<string, unknown>;
const text = (words: string, format = 0): Node => ({ type: 'text', text: words, format });
const link = (url: string, ...children: Node[]): Node => ({ type: 'link', fields: { url }, children });
const node = (type: string, children: Node[], more: Node = {}): Node => ({ type, children, ...more });
const paragraph = (...children: Node[]) => node('paragraph', children);
const item = (...children: Node[]) => node('listitem', children);
const bullets = (...items: Node[]) => node('list', items, { listType: 'bullet' });
const numbers = (start: number, ...items: Node[]) => node('list', items, { listType: 'number', start });
const cell = (children: Node[], more: Node = {}) => node('tablecell', children, more);
const row = (...cells: Node[]) => node('tablerow', cells);

function read(...children: Node[]) {
  const blocks = toBody({ root: { children } }, { imageOf: (id) => id as never, itemOf: () => null });
  expect(contractBody.parse(blocks.filter(({ type }) => type !== 'image'))).toEqual(
    blocks.filter(({ type }) => type !== 'image'),
  );
  return blocks;
}
const line = (...children: Node[]) => (read(paragraph(...children))[0] as { html: string }).html;

const unesco = (words: string) => `<a href="https://unesco.org/">${words}</a>`;

describe('running text', () => {
  test.each<[what: string, children: Node[], html: string]>([
    [
      'a space after a link',
      [text('Read '), link('https://unesco.org', text('it ')), text('now')],
      `Read ${unesco('it')} now`,
    ],
    [
      'a space before one',
      [text('see'), link('https://unesco.org', text(' here ')), text('now')],
      `see ${unesco('here')} now`,
    ],
    ['a space in form', [text('a'), text(' b ', 1), text('c')], 'a<strong> b </strong>c'],
    ['spaces at the ends', [text(' a '), text(' ', 2)], 'a'],
    ['a link on a space', [text('a'), link('https://unesco.org', text(' ')), text('b')], 'a b'],
    ['a nested run', [text('a'), node('mark', [text(' b ')]), text('c')], 'a b c'],
    [
      'what is struck out',
      [text('Doors at '), text('18:00', 4), text(' 19:00')],
      'Doors at <s>18:00</s> 19:00',
    ],
    ['underline and code, plain', [text('a', 8), text('b', 16)], 'ab'],
    ['an address without its scheme', [link('unesco.org', text('a'))], unesco('a')],
    ['a telephone', [link('tel:+99312000000', text('a'))], '<a href="tel:+99312000000">a</a>'],
  ])('%s', (_, children, html) => expect(line(...children)).toBe(html));
});

const inLanguage = (words: string, language: unknown, format = 0): Node => ({
  ...text(words, format),
  $: { language },
});
const note = (words: string): Node => ({
  type: 'inlineBlock',
  fields: { blockType: 'footnote', text: words },
});
const mark = (count: number) => `<sup><a href="#note-${count}">${count}</a></sup>`;

describe('words in another language', () => {
  test.each<[what: string, children: Node[], html: string]>([
    [
      'are one span, whatever their form, and spaces stay outside',
      [text('The '), inLanguage('dutar ', 'tk'), inLanguage('sazy ', 'tk', 2), text('sounds')],
      'The <span lang="tk" dir="ltr">dutar <em>sazy </em></span>sounds',
    ],
    ['run as it does', [inLanguage('فرش', 'fa')], '<span lang="fa" dir="rtl">فرش</span>'],
    [
      'may stand in a link',
      [link('https://unesco.org', inLanguage('فرش', 'fa'), text(' here'))],
      unesco('<span lang="fa" dir="rtl">فرش</span> here'),
    ],
    ['are none where no language is named', [inLanguage('a', '"><script>'), inLanguage('b', 7)], 'ab'],
  ])('%s', (_, children, html) => expect(line(...children)).toBe(html));
});

test('a link to an item leads to where it is, or is words', () => {
  const toItem = (value: string) => ({
    type: 'link',
    fields: { linkType: 'internal', doc: { relationTo: 'news', value }, url: 'https://elsewhere.example' },
    children: [text('it')],
  });
  const itemOf = (relation: unknown) =>
    (relation as { value: string }).value === 'public'
      ? ({
          kind: 'news',
          id: '4f7k2q9d',
          title: 'a',
          url: 'https://city.example/en/news/4f7k2q9d/a',
        } as const)
      : null;
  const richText = { root: { children: [paragraph(toItem('public')), paragraph(toItem('hidden'))] } };
  expect(toBody(richText, { imageOf: () => null, itemOf })).toEqual([
    { type: 'paragraph', html: '<a href="https://city.example/en/news/4f7k2q9d/a">it</a>' },
    { type: 'paragraph', html: 'it' },
  ]);
});

describe('a note', () => {
  test('is numbered in the order of the text, wherever it stands, and comes at its end', () => {
    const body = read(
      paragraph(text('One'), note('A <note>\n in two lines'), text(' more')),
      bullets(item(text('Two'), note('Of an item'))),
      node('table', [row(cell([paragraph(text('Three'), note('Of a cell'))]))]),
      node('heading', [text('Four'), note(' ')], { tag: 'h2' }),
    );
    expect(body).toEqual([
      { type: 'paragraph', html: `One${mark(1)} more` },
      { type: 'list', ordered: false, items: [{ html: `Two${mark(2)}`, list: null }] },
      { type: 'table', caption: null, header: null, rows: [[`Three${mark(3)}`]] },
      { type: 'heading', level: 2, html: 'Four' },
      {
        type: 'footnotes',
        notes: [
          { id: 'note-1', html: 'A &lt;note&gt;<br>in two lines' },
          { id: 'note-2', html: 'Of an item' },
          { id: 'note-3', html: 'Of a cell' },
        ],
      },
    ]);
  });
});

test('an item is found by its notes, by what stands in lists and tables', () => {
  const body = read(
    paragraph(text('a'), note('b')),
    bullets(item(text('c')), item(bullets(item(text('d'))))),
    node('table', [row(cell([paragraph(text('e'))]), cell([paragraph(text('f'))]))]),
  );
  expect(toSearchWords(body)).toEqual([`a${mark(1)}`, ['c', 'd'], ['e', 'f'], ['b']]);
});

describe('a list', () => {
  const plain = (html: string) => ({ html, list: null });

  test('goes on counting', () => {
    expect(read(numbers(1, item(text('a'))), numbers(3, item(text('b'))))).toEqual([
      { type: 'list', ordered: true, items: [plain('a')] },
      { type: 'list', ordered: true, start: 3, items: [plain('b')] },
    ]);
  });

  test.each<[string, Node[]]>([
    [
      'items of their own',
      [item(text('Fruit')), item(bullets(item(text('Apple')))), item(numbers(2, item(text('Pear'))))],
    ],
    ['the item itself', [item(text('Fruit'), bullets(item(text('Apple'))), numbers(2, item(text('Pear'))))]],
  ])('keeps all lists under one item, as %s', (_, items) => {
    expect(read(bullets(...items))).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          {
            html: 'Fruit',
            list: { ordered: false, items: [plain('Apple')] },
            moreLists: [{ ordered: true, start: 2, items: [plain('Pear')] }],
          },
        ],
      },
    ]);
  });
});

describe('a table', () => {
  const words = (value: string) => cell([paragraph(text(value))]);
  const head = (value: string, more: Node = {}) =>
    cell([paragraph(text(value))], { headerState: 1, ...more });

  test('parts the blocks of a cell', () => {
    const blocks = cell([paragraph(text('Felt workshop')), paragraph(text('Hall 2'))]);
    const list = cell([
      paragraph(text('a'), { type: 'linebreak' }, text('b')),
      bullets(item(text('c')), item(bullets(item(text('d'))))),
    ]);
    expect(read(node('table', [row(blocks, list)]))).toEqual([
      { type: 'table', caption: null, header: null, rows: [['Felt workshop<br>Hall 2', 'a<br>b<br>c<br>d']] },
    ]);
  });

  test('keeps cells that span', () => {
    const table = node('table', [
      row(head('City'), head('Years', { colSpan: 2 })),
      row(cell([paragraph(text('Ashgabat'))], { rowSpan: 2 }), words('2021'), words('2023')),
      row(words('candidate'), words('member')),
    ]);
    expect(read(table)).toEqual([
      {
        type: 'table',
        caption: null,
        header: ['City', 'Years', ''],
        rows: [
          ['Ashgabat', '2021', '2023'],
          ['', 'candidate', 'member'],
        ],
        merged: [
          { row: 0, column: 1, rowSpan: 1, colSpan: 2 },
          { row: 1, column: 0, rowSpan: 2, colSpan: 1 },
        ],
      },
    ]);
  });

  test('cannot be blown up by the span of a cell', () => {
    const [table] = read(node('table', [row(cell([paragraph(text('a'))], { colSpan: 1e9, rowSpan: 1e9 }))]));
    expect(table).toMatchObject({ merged: [{ rowSpan: 1, colSpan: 100 }] });
  });

  test('lets a picture out of its cells', () => {
    const picture = { type: 'block', fields: { blockType: 'image', image: 'a' } };
    expect(read(node('table', [row(cell([paragraph(text('a')), picture]), words('b'))]))).toEqual([
      { type: 'table', caption: null, header: null, rows: [['a', 'b']] },
      { type: 'image', image: 'a' },
    ]);
  });
});

describe('what the editor could not have made', () => {
  test.each<[tag: string, level: number]>([
    ['h1', 2],
    ['h2', 2],
    ['h3', 3],
    ['h4', 4],
    ['h5', 4],
    ['h6', 4],
  ])('a heading %s is brought to level %i', (tag, level) => {
    expect(read(node('heading', [text('Şäher')], { tag }))).toEqual([
      { type: 'heading', level, html: 'Şäher' },
    ]);
  });

  test.each<[what: string, node: Node]>([
    ['heading', node('heading', [text('a')], { tag: 'h7' })],
    ['heading', node('heading', [text('a')])],
    ['node', { type: 'horizontalrule' }],
    ['block', { type: 'block', fields: { blockType: 'constructor' } }],
  ])('a %s of another kind is not passed over', (what, strange) => {
    expect(() => read(strange)).toThrow(`of an unknown kind`);
    expect(() => read(strange)).toThrow(what);
  });
});

test('what is empty is left out', () => {
  const blank = [
    paragraph(text(' ')),
    node('heading', [], { tag: 'h2' }),
    bullets(),
    node('table', []),
    { type: 'block' },
  ];
  expect(read(...blank)).toEqual([]);
});

test.each([null, undefined, 'text', {}, { root: null }, { root: {} }])('%j is no text', (richText) => {
  expect(toBody(richText, { imageOf: () => null, itemOf: () => null })).toEqual([]);
});
