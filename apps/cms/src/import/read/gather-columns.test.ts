import { parseFragment, serialize } from 'parse5';
import { gatherColumns } from './gather-columns';
import { createElement } from './html-tree';

const gather = (html: string) =>
  serialize(createElement('div', gatherColumns(parseFragment(html).childNodes)));
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: string[]) => `<table><tbody>${rows.join('')}</tbody></table>`;

test.each<[what: string, html: string, out: string]>([
  [
    'two columns of three rows',
    '<p>Aşgabat\t2023</p><p>Almaty\t2019</p><p>Buhara\t2021</p>',
    table(row('Aşgabat', '2023'), row('Almaty', '2019'), row('Buhara', '2021')),
  ],
  [
    'several tabs in one place',
    '<p>a\t\t\tb\tc</p><p>d\te\tf</p>',
    table(row('a', 'b', 'c'), row('d', 'e', 'f')),
  ],
  [
    'tabs at the edges, too',
    '<p>\ta\tb\tc\t</p><p>d\te\tf</p>',
    table(row('a', 'b', 'c'), row('d', 'e', 'f')),
  ],
  [
    'white space between the lines',
    '<p>a\tb\tc</p>\n<p>d\te\tf</p>\n',
    table(row('a', 'b', 'c'), row('d', 'e', 'f')),
  ],
  [
    'a link within one column',
    '<p><a href="/a">a</a>\tb\tc</p><p>d\te\tf</p>',
    table(row('<a href="/a">a</a>', 'b', 'c'), row('d', 'e', 'f')),
  ],
  [
    'form over two columns',
    '<p><b>a<i>b\tc</i></b>\td</p><p>e\tf\tg</p>',
    table(row('<b>a<i>b</i></b>', '<b><i>c</i></b>', 'd'), row('e', 'f', 'g')),
  ],
  [
    'two tables',
    '<p>a\tb\tc</p><p>d\te\tf</p><p>words</p><p>a\tb\tc</p><p>d\te\tf</p>',
    `${table(row('a', 'b', 'c'), row('d', 'e', 'f'))}<p>words</p>${table(row('a', 'b', 'c'), row('d', 'e', 'f'))}`,
  ],
])('a table is made of %s', (_, html, out) => expect(gather(html)).toBe(out));

test.each<[what: string, html: string]>([
  ['one row', '<p>a\tb\tc</p>'],
  ['a line break among the columns', '<p>a\tb<br>\tc</p><p>d\te\tf</p>'],
  ['a picture in a form over two columns', '<p><b>a<img src="a">\tb</b>\tc</p><p>d\te\tf</p>'],
  ['headings', '<h2>a\tb\tc</h2><h2>d\te\tf</h2>'],
  ['words between the rows', '<p>a\tb\tc</p><p>words</p><p>d\te\tf</p>'],
])('no table is made of %s', (_, html) => expect(gather(html)).toBe(html));
