import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetch, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { boundFetches } from './bound-fetches';

// Node's own `fetch` asks for the dispatcher in a realm that Jest keeps from its tests: this is the same, of the package.
const before = getGlobalDispatcher();
let server: Server;
let answer: RequestListener;

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  boundFetches(2, 100);
});
afterAll(() => {
  setGlobalDispatcher(before);
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const ask = async () => (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)).text();

test('who never answers is not waited for, without any signal', async () => {
  answer = () => undefined;
  await expect(ask()).rejects.toThrow('fetch failed');
});

test('nor is who stops in the middle', async () => {
  answer = (_request, response) => void response.write('half');
  await expect(ask()).rejects.toThrow();
});

test('who answers is heard, and no more at once than there are connections', async () => {
  let atOnce = 0;
  let most = 0;
  answer = (_request, response) => {
    most = Math.max(most, (atOnce += 1));
    setImmediate(() => {
      atOnce -= 1;
      response.end('told');
    });
  };
  expect(await Promise.all([1, 2, 3, 4, 5].map(ask))).toEqual(Array(5).fill('told'));
  expect(most).toBeLessThanOrEqual(2);
});
