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
