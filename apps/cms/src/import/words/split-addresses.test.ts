import { splitAddresses, toAddress } from './split-addresses';

test.each<[text: string, address: string, url: string]>([
  ['See https://unesco.org.', 'https://unesco.org', 'https://unesco.org/'],
  ['(www.unesco.org/a_(b))', 'www.unesco.org/a_(b)', 'https://www.unesco.org/a_(b)'],
  ['نشانی https://unesco.org/fa؛ بخوانید', 'https://unesco.org/fa', 'https://unesco.org/fa'],
  ['«https://unesco.org/»', 'https://unesco.org/', 'https://unesco.org/'],
  ['见https://unesco.org/zh。', 'https://unesco.org/zh', 'https://unesco.org/zh'],
  ['http://a.example/?x=1&y=2#z!', 'http://a.example/?x=1&y=2#z', 'http://a.example/?x=1&y=2#z'],
  ['https://fa.example.org/شهر', 'https://fa.example.org/شهر', 'https://fa.example.org/%D8%B4%D9%87%D8%B1'],
])('%s', (text, address, url) => {
  const stretches = splitAddresses(text);
  expect(stretches.filter((stretch) => stretch.url)).toEqual([{ text: address, url }]);
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
});

test.each([
  'no address',
  'http://localhost',
  'name@www.example.org',
  'www.',
  'javascript:alert(1)',
  'ftp://a.example/b',
])('%j holds none', (text) => {
  expect(splitAddresses(text)).toEqual([{ text, url: null }]);
});

test.each<[href: string, base: string | undefined, url: string | null]>([
  ['mailto:desk@eyvan.example', undefined, 'mailto:desk@eyvan.example'],
  ['../b', 'https://a.example/x/y', 'https://a.example/b'],
  ['../b', undefined, null],
  ['/b', undefined, null],
  ['javascript:alert(1)', 'https://a.example/', null],
  [' JaVaScRiPt:alert(1)', undefined, null],
  ['java\nscript:alert(1)', undefined, null],
  ['data:text/html,x', undefined, null],
  ['http://localhost:3000/', undefined, null],
])('%j from %j leads to %j', (href, base, url) => {
  expect(toAddress(href, base)).toBe(url);
});
