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

test.each<[written: string, value: string]>([
  ['"Бухара: «город ремёсел»"', 'Бухара: «город ремёсел»'],
  ["'It''s open'", "It's open"],
  ['"a \\"hall\\" \\u00e9"  # a remark', 'a "hall" é'],
  ['"Watan" and "Days"', '"Watan" and "Days"'],
  ["'tis 'open'", "'tis 'open'"],
  ['"', '"'],
  ['>-\n  one\n  two\n\n  three\nnext: x', 'one two three'],
  ['|\n  one\n  two', 'one two'],
])('%s is %s', (written, value) => {
  expect(parseFrontMatter(`---\nheadline: ${written}\n---\n`).fields.headline).toBe(value);
});

test.each([
  ['a text without it', 'Text: more.\n---\n'],
  ['one that never ends', '---\nheadline: A\n\nText.'],
  ['a rule before a paragraph', '---\nText.\n\n---\nMore.'],
  ['an empty text', ''],
])('%s is all text', (_, text) => {
  expect(parseFrontMatter(text)).toEqual({ fields: {}, rest: text });
});
