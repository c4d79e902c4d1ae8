import { asksForShortcuts, toolOf } from './keys';

const none = { altKey: false, code: '', ctrlKey: false, metaKey: false, shiftKey: false };

test.each([
  ['link', { code: 'KeyK', ctrlKey: true }],
  ['link', { code: 'KeyK', metaKey: true }],
  ['inlineBlock-footnote', { code: 'KeyF', ctrlKey: true, shiftKey: true }],
  [null, { code: 'KeyK' }],
  [null, { code: 'KeyK', ctrlKey: true, shiftKey: true }],
  [null, { code: 'KeyF', ctrlKey: true }],
  // AltGr.
  [null, { code: 'KeyK', ctrlKey: true, altKey: true }],
  [null, { code: 'KeyB', ctrlKey: true }],
])('%s is asked for by %j', (tool, pressed) => expect(toolOf({ ...none, ...pressed })).toBe(tool));

test('the list is asked for by the question mark of any alphabet, unless somebody writes', () => {
  for (const key of ['?', '؟', '？']) {
    expect(asksForShortcuts({ ...none, key, shiftKey: true }, false)).toBe(true);
    expect(asksForShortcuts({ ...none, key, shiftKey: true }, true)).toBe(false);
  }
  expect(asksForShortcuts({ ...none, key: '?', ctrlKey: true }, false)).toBe(false);
  expect(asksForShortcuts({ ...none, key: '/' }, false)).toBe(false);
});
