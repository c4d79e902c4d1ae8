import { storeWebAddress, toLinkAddress, toWebAddress, webAddress } from './web-address';

test.each([
  ['https:example.org', 'https://example.org/'],
  ['HTTPS://Example.org/A b', 'https://example.org/A%20b'],
  ['  https://example.org  ', 'https://example.org/'],
  ['www.unesco.org/creative', 'https://www.unesco.org/creative'],
  ['unesco.org', 'https://unesco.org/'],
  ['пример.рф/а', 'https://xn--e1afmkfd.xn--p1ai/%D0%B0'],
  ['https://a.example/"><script>', 'https://a.example/%22%3E%3Cscript%3E'],
])('%s is stored as %s', (written, stored) => {
  expect(toWebAddress(written)).toBe(stored);
  expect(storeWebAddress({ value: written })).toBe(stored);
  expect(webAddress(written)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'ftp://files.example/',
  'page.html',
  'two words',
  'https://',
  'mailto:a@b.example',
])('%s is no address on the web, and stays as it was typed until it is refused', (written) => {
  expect(toWebAddress(written)).toBeNull();
  expect(storeWebAddress({ value: written })).toBe(written);
  expect(webAddress(written)).not.toBe(true);
});

test.each([
  ['tel:+99312000000', 'tel:+99312000000'],
  ['tel:+993 12 00-00-00', 'tel:+9931200-00-00'],
  ['+993 12 000000', 'tel:+99312000000'],
  ['mailto:desk@eyvan.example', 'mailto:desk@eyvan.example'],
  ['desk@eyvan.example', 'mailto:desk@eyvan.example'],
  ['unesco.org', 'https://unesco.org/'],
  ['/fa/news', '/fa/news'],
  ['#top', '#top'],
])('a link to %s leads to %s', (written, address) => expect(toLinkAddress(written)).toBe(address));

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  '/\\evil.example',
  'tel:',
  'page.html',
  '2023-2024',
  '',
  null,
])('a link to %j leads nowhere', (written) => expect(toLinkAddress(written)).toBeNull());
