import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { createRoot } from '../../import/lexical/nodes';
import { findElements } from '../../import/read/html-tree';
import { toBody } from '../../projection/body/to-body';
import { toPastedNodes } from './to-pasted-nodes';

/** What a reader would get of what is on the clipboard. */
function paste(html: string) {
  const [body] = findElements(parse(html).childNodes, 'body');
  const pasted = toPastedNodes(body!.childNodes, 'en');
  const context = { imageOf: () => null, itemOf: () => null };
  return pasted && { pictures: pasted.pictures, body: toBody(createRoot(pasted.nodes, 'ltr'), context) };
}

const bullet = (words: string) =>
  `<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>${words}</p>`;

test('Word: headings, bullets, footnotes, the heads of tables; pictures are counted', () => {
  const html = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><!--StartFragment-->
<h1>Felt</h1><p class=MsoNormal>Doors<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title="">[1]</a></p>
${bullet('First')}${bullet('Second')}<h2>Rooms</h2>
<table class=MsoTableGrid><tr><td><p><b>Hall</b></p></td><td><p><b>Hour</b></p></td></tr><tr><td><p>A</p><p>B</p></td><td><p>10</p></td></tr></table>
<p><img width=10 src="file:///C:/clip_image001.png"></p><!--EndFragment--></body></html>`;
  expect(paste(html)).toEqual({
    pictures: 1,
    body: [
      { type: 'heading', level: 2, html: 'Felt' },
      { type: 'paragraph', html: 'Doors[1]' },
      {
        type: 'list',
        ordered: false,
        items: ['First', 'Second'].map((words) => ({ html: words, list: null })),
      },
      { type: 'heading', level: 3, html: 'Rooms' },
      {
        type: 'table',
        caption: null,
        header: ['<strong>Hall</strong>', '<strong>Hour</strong>'],
        rows: [['A<br>B', '10']],
      },
    ],
  });
});

test('Google Docs: levels, and links without their detour', () => {
  const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1><span>A</span></h1><p><a href="https://www.google.com/url?q=https://unesco.org/a&amp;sa=D&amp;ust=1"><span>b</span></a></p><img src="https://lh7.example.com/x.png"></b>`;
  expect(paste(html)).toEqual({
    pictures: 0,
    body: [
      { type: 'heading', level: 2, html: 'A' },
      { type: 'paragraph', html: '<a href="https://unesco.org/a">b</a>' },
      {
        type: 'paragraph',
        html: '<a href="https://lh7.example.com/x.png">https://lh7.example.com/x.png</a>',
      },
    ],
  });
});

test('words alone are the editor’s own', () => {
  expect(paste('<meta charset=\'utf-8\'><span style="color:red"> word </span>')).toBeNull();
});

/** What is on the clipboard after copying the same text out of five programs. */
const clipboard = (source: string) =>
  paste(readFileSync(`apps/cms/test/fixtures/clipboard/${source}.html`, 'utf8'))!;

const unesco = '<a href="https://www.unesco.org/felt">the page</a>';
const mark = '<sup><a href="#note-1">1</a></sup>';
const felt = '<span lang="fa" dir="rtl">نمد</span>';
const title = { type: 'heading', level: 2, html: 'The felt of the city' };
const subtitle = { type: 'heading', level: 3, html: 'Halls and hours' };
const list = {
  type: 'list',
  ordered: false,
  items: [
    { html: 'Wool', list: { ordered: false, items: [{ html: 'of sheep', list: null }] } },
    { html: 'Water', list: null },
  ],
};
const toTable = (header: string[], more: object = {}) => ({
  type: 'table',
  caption: null,
  header,
  rows: [
    ['Old hall', '10:00', '14:00'],
    ['New hall', 'all day', ''],
  ],
  merged: [
    { row: 0, column: 1, rowSpan: 1, colSpan: 2 },
    { row: 2, column: 1, rowSpan: 1, colSpan: 2 },
  ],
  ...more,
});
const notes = { type: 'footnotes', notes: [{ id: 'note-1', html: 'Built in 1928, opened again in 2021.' }] };

test.each<[source: string, pictures: number, lead: string, table: object]>([
  [
    'word',
    1,
    `The workshop opens on <strong>Monday</strong>, in the old hall${mark}. Masters call it <em>keçe</em>, in Persian ${felt}; see ${unesco}.`,
    toTable(['<strong>Hall</strong>', 'Hours', '']),
  ],
  [
    'google-docs',
    1,
    `The workshop opens on <strong>Monday</strong><em>, in the old hall</em>${mark}<s> at nine</s>; see ${unesco}.`,
    toTable(['<strong>Hall</strong>', '<strong>Hours</strong>', '']),
  ],
  [
    'libreoffice',
    0,
    `The workshop opens on <strong>Monday</strong>, <em>in the old hall</em>${mark}. In Persian ${felt}; see ${unesco}.`,
    toTable(['Hall', 'Hours', '']),
  ],
  [
    'web',
    0,
    `The workshop opens on <strong>Monday</strong>, in the old hall${mark}. Masters call it <span lang="tk" dir="ltr"><em>keçe</em></span>, in Persian ${felt}; see ${unesco}.`,
    toTable(['Hall', 'Hours', ''], { headColumns: 1 }),
  ],
])('what was copied out of %s keeps its structure and drops its dirt', (source, pictures, lead, table) => {
  expect(clipboard(source)).toEqual({
    pictures,
    body: [title, { type: 'paragraph', html: lead }, list, subtitle, table, notes],
  });
});

test('what was copied out of Telegram keeps its lines, and pictographs are characters', () => {
  expect(clipboard('telegram')).toEqual({
    pictures: 0,
    body: [
      { type: 'paragraph', html: '<strong>The felt of the city</strong> 🧶' },
      {
        type: 'paragraph',
        html: `The workshop opens on <strong>Monday</strong>, <em>in the old hall</em>, <s>at nine</s>.<br>Masters call it keçe; see ${unesco}, or <a href="https://example.org/kece">read on</a>.`,
      },
      {
        type: 'list',
        ordered: false,
        items: [
          { html: 'Wool', list: null },
          { html: 'Water', list: null },
        ],
      },
      { type: 'paragraph', html: '#felt' },
    ],
  });
});
