import { parseFragment, serialize } from 'parse5';
import { gatherCaptions } from './gather-captions';
import { gatherColumns } from './gather-columns';
import { createElement, type HtmlNode } from './html-tree';

const by = (gather: (nodes: HtmlNode[]) => HtmlNode[]) => (html: string) =>
  serialize(createElement('div', gather(parseFragment(html).childNodes))).trim();

test.each<[what: string, html: string, out: string]>([
  [
    'the style of Word',
    '<p><img src="a"></p>\n<p class="MsoCaption">A <b>hall</b></p>',
    '<figure><img src="a"><figcaption>A <b>hall</b></figcaption></figure>',
  ],
  ['no picture before it', '<p>a</p><p class="caption">b</p>', '<p>a</p><p class="caption">b</p>'],
  [
    'a picture among words',
    '<p>a<img src="a"></p><p class="caption">b</p>',
    '<p>a<img src="a"></p><p class="caption">b</p>',
  ],
])('a caption by %s', (_, html, out) => expect(by(gatherCaptions)(html)).toBe(out));

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
test.each<[what: string, html: string, out: string]>([
  [
    'three columns',
    '<p>نام\tساعت\tمکان</p><p><b>کارگاه\t۱۰</b>\tتالار</p>',
    `<table><tbody>${row('نام', 'ساعت', 'مکان')}${row('<b>کارگاه</b>', '<b>۱۰</b>', 'تالار')}</tbody></table>`,
  ],
  ['two columns of two rows', '<p>a\tb</p><p>c\td</p>', '<p>a\tb</p><p>c\td</p>'],
  ['a tab before a line', '<p>\ta</p><p>\tb</p><p>\tc</p>', '<p>\ta</p><p>\tb</p><p>\tc</p>'],
  ['rows of other lengths', '<p>a\tb\tc</p><p>d\te</p>', '<p>a\tb\tc</p><p>d\te</p>'],
])('columns by tabs: %s', (_, html, out) => expect(by(gatherColumns)(html)).toBe(out));
