import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { body } from '@eyvan/contract';
import { isLocaleCode, type LocaleCode } from '@eyvan/locales';
import { toBody } from '../projection/body/to-body';
import { parseFrontMatter } from './front-matter';
import { markdownToBody } from './markdown-to-body';

const read = (markdown: string, language: LocaleCode = 'en') =>
  toBody(markdownToBody(markdown, language), { imageOf: () => null, itemOf: () => null });
const paragraphs = (...html: string[]) => html.map((text) => ({ type: 'paragraph', html: text }));
const item = (html: string) => ({ html, list: null });

test.each<[what: string, markdown: string, blocks: unknown[]]>([
  [
    'a heading is kept, one level down',
    '# a\n\n## b',
    [
      { type: 'heading', level: 2, html: 'a' },
      { type: 'heading', level: 3, html: 'b' },
    ],
  ],
  ['## without a space', '##b', [{ type: 'heading', level: 2, html: 'b' }]],
  ['a hashtag is none', '#b', paragraphs('#b')],
  ['form', '**a** *b* ~~c~~ ~5 and ~6', paragraphs('<strong>a</strong> <em>b</em> <s>c</s> ~5 and ~6')],
  ['an indented paragraph is no program', '    a', paragraphs('a')],
  ['numbers in other digits', '۱. a\n۲. b', [{ type: 'list', ordered: true, items: [item('a'), item('b')] }]],
  ['typed bullets', '• a\n• b', [{ type: 'list', ordered: false, items: [item('a'), item('b')] }]],
  [
    'a bare address before a Persian comma',
    'https://a.example/b، c',
    paragraphs('<a href="https://a.example/b">https://a.example/b</a>، c'),
  ],
  ['HTML in it', 'a <b>c</b> <script>x</script>', paragraphs('a <strong>c</strong>')],
  [
    'footnotes',
    'a[^x] b[^2] [^none]\n\n[^2]: **two** "<b>"\n[^x]: one\n  and more\n[^y]: of nothing',
    [
      ...paragraphs('a<sup><a href="#note-1">1</a></sup> b<sup><a href="#note-2">2</a></sup> [^none]'),
      { type: 'list', ordered: true, items: [item('of nothing')] },
      {
        type: 'footnotes',
        notes: [
          { id: 'note-1', html: 'one and more' },
          { id: 'note-2', html: 'two &quot;&quot;' },
        ],
      },
    ],
  ],
  [
    'what is to be done',
    '- [x] a\n- [ ] b',
    [{ type: 'list', ordered: false, items: [item('☑ a'), item('☐ b')] }],
  ],
  [
    'a list that goes on',
    '1. a\n2. b\n\nc\n\n3. d',
    [
      { type: 'list', ordered: true, items: [item('a'), item('b')] },
      ...paragraphs('c'),
      { type: 'list', ordered: true, start: 3, items: [item('d')] },
    ],
  ],
  ['pictures are left out', '![a](b.png)\n\nc', paragraphs('c')],
])('%s', (_, markdown, blocks) => {
  expect(read(markdown)).toEqual(blocks);
});

const folder = fileURLToPath(new URL('../seed/content/', import.meta.url));
const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  isLocaleCode(basename(path, '.md')),
);

test.each(samples)('the sample %s becomes a body that the contract allows', (path) => {
  const { fields, rest } = parseFrontMatter(readFileSync(folder + path, 'utf8'));
  const blocks = read(rest, basename(path, '.md') as LocaleCode);
  expect(body.parse(blocks)).toEqual(blocks);
  expect(blocks.length).toBeGreaterThan(0);
  expect((fields.headline ?? fields.title)?.length).toBeGreaterThan(0);
});
