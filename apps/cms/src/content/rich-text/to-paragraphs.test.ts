import { toParagraphs } from './to-paragraphs';

test.each<[written: unknown, paragraphs: string[]]>([
  [' Bir \n\n\t\niki<br>', ['Bir', 'iki&lt;br&gt;']],
  ['bir\r\niki', ['bir', 'iki']],
  ['Бір', ['Бір']],
  ['', []],
  [null, []],
  [undefined, []],
])('the lines of %j are %j', (written, paragraphs) => expect(toParagraphs(written)).toEqual(paragraphs));
