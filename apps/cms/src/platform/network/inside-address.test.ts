import { isInsideAddress, isInsideHost, isInsideUrl } from './inside-address';

test.each([
  ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '0.0.0.0'],
  ...['100.64.0.1', '224.0.0.1', '255.255.255.255', '198.18.0.1'],
  ...[
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12::1',
  ],
  ...['ff02::1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', '[::1]', 'no address'],
])('%s is inside', (address) => expect(isInsideAddress(address)).toBe(true));

test.each(['8.8.8.8', '172.32.0.1', '193.0.6.139', '2a00:1450:4001::1', '::ffff:8.8.8.8', '2606:4700::1111'])(
  '%s is public',
  (address) => expect(isInsideAddress(address)).toBe(false),
);

test.each([
  'localhost',
  'cms',
  'printer.local',
  'wiki.internal',
  'a.localhost',
  '127.0.0.1',
  '[::1]',
  'router.lan',
  'localhost.',
])('the host %s is inside', (host) => expect(isInsideHost(host)).toBe(true));
test.each(['unesco.org', 'xn--e1afmkfd.xn--p1ai', '8.8.8.8', 'local.example.org'])(
  'the host %s is not',
  (host) => expect(isInsideHost(host)).toBe(false),
);

test('an address in other digits is the same one', () => {
  for (const written of ['http://2130706433/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'http://127.1/'])
    expect(isInsideHost(new URL(written).hostname)).toBe(true);
});

test.each([
  ['http://localhost:3000/en/news/x', false],
  ['http://localhost:3001/admin/collections/news', true],
  ['http://localhost:3001/api/v1/news', true],
  ['http://localhost:3002/', true],
  ['https://www.unesco.org/en', false],
  ['https://10.0.0.1/', true],
  ['mailto:a@b.example', false],
  ['/en/about', false],
])('%s leads inside: %s', (address, isInside) =>
  expect(isInsideUrl(address, { siteUrl: 'http://localhost:3000', cmsUrl: 'http://localhost:3001' })).toBe(
    isInside,
  ),
);

test('of one origin for both, the admin is inside', () => {
  const both = { siteUrl: 'https://a.example', cmsUrl: 'https://a.example' };
  expect(isInsideUrl('https://a.example/admin', both)).toBe(true);
  expect(isInsideUrl('https://a.example/en/administration', both)).toBe(false);
});
