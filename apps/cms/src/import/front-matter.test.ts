import { parseFrontMatter } from './front-matter';

test('a value is the rest of its line, as it stands', () => {
  const text =
    '---\r\nheadline: A city: "open"\r\nsummary:   two words  \r\nvenueName:\r\n---\r\n\r\nText.\r\n';
  expect(parseFrontMatter(text)).toEqual({
    fields: { headline: 'A city: "open"', summary: 'two words', venueName: '' },
    rest: '\nText.\n',
  });
});

test('what YAML puts below a key is passed over', () => {
  const { fields, rest } = parseFrontMatter('---\ntitle: A\ntags:\n  - b\n- c\n---\nText.');
  expect(fields).toEqual({ title: 'A', tags: '' });
  expect(rest).toBe('Text.');
});

test.each([
  ['a text without it', 'Text: more.\n---\n'],
  ['one that never ends', '---\nheadline: A\n\nText.'],
  ['a rule before a paragraph', '---\nText.\n\n---\nMore.'],
  ['an empty text', ''],
])('%s is all text', (_, text) => {
  expect(parseFrontMatter(text)).toEqual({ fields: {}, rest: text });
});
