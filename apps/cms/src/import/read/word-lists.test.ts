import { parseFragment, serialize } from 'parse5';
import { createElement } from './html-tree';
import { gatherWordLists } from './word-lists';

/** Without what holds no words: comments, and the spans in which the marks stood. */
const gather = (html: string) =>
  serialize(createElement('div', gatherWordLists(parseFragment(html).childNodes))).replace(
    /<!--.*?-->|<span[^>]*><\/span>/g,
    '',
  );
const mark = (sign: string) =>
  `<![if !supportLists]><span style="font-family:Symbol"><span style="mso-list:Ignore">${sign}<span style="font:7pt">&nbsp;&nbsp; </span></span></span><![endif]>`;
const item = (place: string, sign: string, words: string) =>
  `<p class=MsoListParagraph style="margin:0;mso-list:${place} lfo1">${mark(sign)}${words}</p>\n`;

test.each<[what: string, html: string, lists: string]>([
  [
    'bullets',
    `<p>a</p>${item('l0 level1', '·', 'b')}${item('l0 level1', '·', '<b>c</b>')}<p>d</p>`,
    '<p>a</p><ul><li>b</li><li><b>c</b></li></ul><p>d</p>',
  ],
  [
    'levels',
    item('l0 level1', '·', 'a') +
      item('l0 level2', 'o', 'b') +
      item('l0 level3', '§', 'c') +
      item('l0 level1', '·', 'd'),
    '<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>',
  ],
  [
    'numbers, also of a list that was cut in two',
    `${item('l1 level1', '1.', 'a')}${item('l1 level1', '2.', 'b')}<p>c</p>${item('l1 level1', '3.', 'd')}`,
    '<ol><li>a</li><li>b</li></ol><p>c</p><ol start="3"><li>d</li></ol>',
  ],
  [
    'numbers in Persian digits and letters',
    `${item('l1 level1', '۱)', 'a')}${item('l1 level2', 'a)', 'b')}`,
    '<ol><li>a<ol><li>b</li></ol></li></ol>',
  ],
  [
    'two lists',
    item('l0 level1', '·', 'a') + item('l1 level1', '1.', 'b'),
    '<ul><li>a</li></ul><ol><li>b</li></ol>',
  ],
  [
    'paragraphs that lost their styles',
    '<p class="MsoListParagraphCxSpFirst">·&nbsp;&nbsp;&nbsp; First</p><p class="MsoListParagraphCxSpLast">·&nbsp;&nbsp; Last</p>',
    '<ul><li>First</li><li>Last</li></ul>',
  ],
  [
    'those within a part of the page',
    `<div class="WordSection1">${item('l0 level1', '·', 'a')}</div>`,
    '<div class="WordSection1"><ul><li>a</li></ul></div>',
  ],
])('%s', (_, html, lists) => expect(gather(html)).toBe(lists));

test.each([
  '<p>· a</p>',
  '<p class=MsoListParagraph>Plain</p>',
  '<h1 style="mso-list:l0 level1 lfo1">1. a</h1>',
])('%s stays what it is', (html) =>
  expect(gather(html)).toBe(serialize(createElement('div', parseFragment(html).childNodes))),
);
