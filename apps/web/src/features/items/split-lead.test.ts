import type { Body } from '@eyvan/contract';
import { splitLead } from './split-lead';

const text = (...html: string[]): Body => html.map((words) => ({ type: 'paragraph', html: words }));
const summary = 'One side, “and” only one & no other, is open.';
const same = 'One side,\u00A0“and” <strong>only</strong> one &amp; no other, is open.';

test('a summary of its own stands above the text', () => {
  const blocks = text('Something else.', same);
  expect(splitLead(summary, blocks)).toEqual({ standfirst: summary, blocks });
  expect(splitLead(summary, [])).toEqual({ standfirst: summary, blocks: [] });
});

test('one that the text begins with is printed once', () => {
  expect(splitLead(summary, text(same, 'More.'))).toEqual({ standfirst: summary, blocks: text('More.') });
  const image = { type: 'image' } as unknown as Body[number];
  expect(splitLead(summary, [image, ...text(same)]).blocks).toEqual([image]);
});

test('below a heading it stays where it is', () => {
  const blocks: Body = [{ type: 'heading', level: 2, html: 'A' }, ...text(same)];
  expect(splitLead(summary, blocks)).toEqual({ standfirst: null, blocks });
});

test.each([
  ['further sentences', `${same} And so on.`, summary],
  ['a link', same.replace('only', '<a href="https://a.example/">only</a>'), summary],
  ['the end of a sentence that was cut', same, 'One side, “and” only…'],
])('where the text says more, it is printed there: %s', (_, html, cut) => {
  const blocks = text(html, 'More.');
  expect(splitLead(cut, blocks)).toEqual({ standfirst: null, blocks });
});
