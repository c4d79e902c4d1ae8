import { sayBrowser, toNetwork } from './place-of';

it.each([
  ['192.0.2.17', '192.0.2'],
  ['::ffff:192.0.2.99', '192.0.2'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1'],
  ['2001:0DB8:0001::1', '2001:db8:1'],
  ['2001:db8::1', '2001:db8:0'],
  ['::1', '0:0:0'],
  ['unknown', 'unknown'],
])('%s is of %s', (address, network) => {
  expect(toNetwork(address)).toBe(network);
});

it('calls browsers by their names', () => {
  const agent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36';
  expect(sayBrowser(agent)).toBe('Chrome, Windows');
  expect(sayBrowser(`${agent} Edg/141.0`)).toBe('Edge, Windows');
  expect(sayBrowser('curl/8.5.0')).toBeNull();
});
