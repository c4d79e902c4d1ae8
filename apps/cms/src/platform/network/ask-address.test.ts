import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askAddress, type Network } from './ask-address';
import { isInsideAddress } from './inside-address';

let server: Server;
let port: number;
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(`${request.method} ${path}`);
    const [, status = '200', to] = /^\/(\d+)(?:\?to=(.*))?$/.exec(path) ?? [];
    if (path === '/no-head') return response.writeHead(request.method === 'HEAD' ? 405 : 200).end();
    if (path === '/hang') return undefined;
    return response.writeHead(Number(status), to ? { location: decodeURIComponent(to) } : {}).end('words');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterEach(() => (asked = []));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The loopback stands for the public web; every other inner network stays one. */
const network = (): Network => ({
  resolve: (host) => {
    if (host === 'a.example') return Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    if (host === 'two.example')
      return Promise.resolve([
        { address: '127.0.0.1', family: 4 },
        { address: '10.0.0.7', family: 4 },
      ]);
    if (host === 'inner.example') return Promise.resolve([{ address: '169.254.169.254', family: 4 }]);
    return Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
  },
  isInside: (address) => address !== '127.0.0.1' && isInsideAddress(address),
  ports: ['', String(port)],
});
const ask = (path: string, host = 'a.example') => askAddress(`http://${host}:${port}${path}`, network());
const to = (address: string) => `/302?to=${encodeURIComponent(address)}`;

test.each([
  ['/200', 'ok'],
  ['/no-head', 'ok'],
  ['/404', 'gone'],
  ['/410', 'gone'],
  ['/403', 'unknown'],
  ['/500', 'unknown'],
  ['/302', 'unknown'],
])('%s is %s', async (path, reply) => expect(await ask(path)).toBe(reply));

test('HEAD is enough where it is understood; nobody is asked twice otherwise', async () => {
  await ask('/200');
  await ask('/no-head');
  expect(asked).toEqual(['HEAD /200', 'HEAD /no-head', 'GET /no-head']);
});

test('redirects are followed, and each place they lead to is looked at first', async () => {
  expect(await ask(to('/200'))).toBe('ok');
  expect(await ask(to('/404'))).toBe('gone');
  asked = [];
  for (const place of [
    'http://inner.example/',
    'http://10.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
  ])
    expect(await ask(to(place))).toBe('inside');
  expect(await ask(to('http://2130706434/'))).toBe('inside');
  expect(asked.every((one) => one.startsWith('HEAD /302'))).toBe(true);
  expect(await ask(to('file:///etc/passwd'))).toBe('unknown');
  expect(await ask(to('http://a.example:6379/'))).toBe('unknown');
  expect(await ask(to(`/302?to=${encodeURIComponent('/302')}`))).toBe('unknown');
});

test('a host with one inside address among its own is inside, and is not asked', async () => {
  expect(await ask('/200', 'two.example')).toBe('inside');
  expect(await ask('/200', 'inner.example')).toBe('inside');
  expect(await ask('/200', 'nobody.example')).toBe('noHost');
  expect(asked).toEqual([]);
});

test('on the network as it is, the loopback is never asked', async () => {
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '0.0.0.0'])
    expect(['inside', 'unknown']).toContain(await askAddress(`http://${host}:${port}/200`));
  expect(await askAddress('http://127.0.0.1/')).toBe('inside');
  expect(asked).toEqual([]);
});

test('what does not answer is given up', async () => expect(await ask('/hang')).toBe('unknown'), 12_000);
