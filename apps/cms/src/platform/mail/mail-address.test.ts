import { parseMailAddress } from './mail-address';

it.each([
  ['news@city.example', { name: '', address: 'news@city.example' }],
  ['Eyvan <news@city.example>', { name: 'Eyvan', address: 'news@city.example' }],
  ['"Eyvan, the hall" <news@city.example>', { name: 'Eyvan, the hall', address: 'news@city.example' }],
])('reads %s', (text, expected) => {
  expect(parseMailAddress(text)).toEqual(expected);
});

it.each(['', 'news', 'a@b, c@d', 'Eyvan\nBcc: x <news@city.example>', '<a@b> <c@d>', 'Eyvan <news>'])(
  'refuses %j',
  (text) => {
    expect(parseMailAddress(text)).toBeNull();
  },
);
