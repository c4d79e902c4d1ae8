import type { Body } from '@eyvan/contract';
import { withNoteMarks } from './note-marks';

const mark = (count: number) => `<sup><a href="#note-${count}">${count}</a></sup>`;
const notes: Body[number] = { type: 'footnotes', notes: [{ id: 'note-1', html: 'A note' }] };

test('a number leads to its note and is reached from it, in the digits of the language', () => {
  const body: Body = [
    { type: 'paragraph', html: `One${mark(1)}` },
    {
      type: 'list',
      ordered: false,
      items: [{ html: `a${mark(2)}`, list: { ordered: true, items: [{ html: mark(12), list: null }] } }],
    },
    { type: 'table', caption: null, header: ['x'], rows: [[`b${mark(3)}`]] },
    notes,
  ];
  const html = JSON.stringify(withNoteMarks(body, 'fa'));
  for (const [count, digits] of [
    [1, '۱'],
    [2, '۲'],
    [12, '۱۲'],
    [3, '۳'],
  ])
    expect(html).toContain(
      JSON.stringify(
        `<a id="note-${count}-place" href="#note-${count}" role="doc-noteref">${digits}</a>`,
      ).slice(1, -1),
    );
});

test('a text without notes stays as it is', () => {
  const body: Body = [{ type: 'paragraph', html: mark(1) }];
  expect(withNoteMarks(body, 'en')).toBe(body);
});
