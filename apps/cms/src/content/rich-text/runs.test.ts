import { runGroupsOf, withRunEdits } from './runs';

const text = (words: string, more: object = {}) => ({ type: 'text', text: words, ...more });
const body = (...children: object[]) => ({ root: { type: 'root', children } });
const note = { type: 'inlineBlock', fields: { blockType: 'footnote', text: 'Of felt' } };

test('a note parts no sentence: it is read by itself, after what it stands in', () => {
  const written = body({ type: 'paragraph', children: [text('The hall'), note, text(' is open.')] });
  const groups = runGroupsOf(written, { footnote: ['text'] });
  expect(groups.map((runs) => runs.map((run) => run.text))).toEqual([['The hall', ' is open.'], ['Of felt']]);
  const [run] = groups[1]!;
  expect(JSON.stringify(withRunEdits(written, [{ ...run!, to: 'Of wool' }]))).toContain(
    '"fields":{"blockType":"footnote","text":"Of wool"}',
  );
});

test('of words in another language the place is kept, and nothing is seen', () => {
  const persian = text('می شود', { $: { language: 'fa' } });
  const written = body({
    type: 'paragraph',
    children: [text('That is '), persian, { type: 'link', children: [persian] }, text('.')],
  });
  const [group] = runGroupsOf(written, {});
  expect(group!.map((run) => run.text)).toEqual(['That is ', ...Array(2).fill('\uE000'.repeat(6)), '.']);
});
