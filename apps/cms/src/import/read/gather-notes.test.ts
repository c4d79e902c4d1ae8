import { parseFragment, serialize } from 'parse5';
import { gatherNotes, noteTag } from './gather-notes';
import { createElement } from './html-tree';

const gather = (html: string) =>
  serialize(createElement('div', gatherNotes(parseFragment(html).childNodes))).trim();
const note = (text: string) => `<${noteTag} text="${text}"></${noteTag}>`;

test.each<[what: string, html: string, out: string]>([
  [
    'mammoth',
    '<p>a<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></p><ol><li id="footnote-1"><p>one <a href="#footnote-ref-1">↑</a></p></li></ol>',
    `<p>a${note('one')}</p>`,
  ],
  [
    'pandoc',
    '<p>a<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a> b</p><section><hr><ol><li id="fn1"><p>one</p><p>two<a href="#fnref1">↩︎</a></p></li></ol></section>',
    `<p>a${note('one\ntwo')} b</p>`,
  ],
  [
    'LibreOffice, two of them',
    '<p>a<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> b<a class="sdfootnoteanc" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a></p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>one</p></div><div id="sdfootnote2"><p><a name="sdfootnote2sym" href="#sdfootnote2anc">2</a>two</p><p>and more</p></div>',
    `<p>a${note('one')} b${note('two\nand more')}</p>`,
  ],
])('a note of %s comes to its place', (_, html, out) => expect(gather(html)).toBe(out));

test.each<[what: string, html: string]>([
  ['a link within a page', '<p><a href="#b">1</a></p><p id="b">words</p>'],
  ['one whose note was not copied', '<p>a<a href="#_ftn1" name="_ftnref1">[1]</a></p>'],
  ['contents', '<ul><li><a href="#b" id="a">Felt</a></li></ul><p id="b">words <a href="#a">top</a></p>'],
  [
    'a chapter that leads back',
    `<p><a href="#b" id="a">1</a></p><p id="b">${'long '.repeat(2000)}<a href="#a">1</a></p>`,
  ],
])('%s stays what it is', (_, html) => expect(gather(html)).toBe(html));

test('thousands of links to one place are looked at in no time', () => {
  const links = Array.from({ length: 20_000 }, (_, at) => `<a id="r${at}" href="#b">1</a> `).join('');
  const before = performance.now();
  gather(`<p>${links}</p><div id="b">${'<i>a</i>'.repeat(20_000)}</div>`);
  expect(performance.now() - before).toBeLessThan(5_000);
});
