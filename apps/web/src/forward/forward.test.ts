import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import { toCmsAddress } from './cms-address';
import { forward } from './forward';

let server: Server;
let answer: RequestListener;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const ask = (init?: RequestInit) =>
  forward(new Request('http://localhost:3000/api/v1/news', init), {
    to: new URL('/api/v1/news?locale=fa', origin),
    requestHeaders: ['accept', 'if-none-match'],
    responseHeaders: ['content-type', 'etag', 'surrogate-key'],
  });

describe('forward', () => {
  it('hands on what is named, both ways, and nothing else', async () => {
    let seen = {};
    answer = ({ headers, url, method }, response) => {
      seen = { ...headers, url, method };
      response.writeHead(200, {
        'content-type': 'application/json',
        etag: '"1"',
        'set-cookie': 'a=b',
        'x-powered-by': 'X',
      });
      response.end('{}');
    };
    const response = await ask({
      headers: { accept: 'text/x', cookie: 'a=b', authorization: 'Bearer x', 'x-forwarded-for': '1' },
    });
    expect(seen).toMatchObject({ url: '/api/v1/news?locale=fa', method: 'GET', accept: 'text/x' });
    for (const name of ['cookie', 'authorization', 'x-forwarded-for'])
      expect(seen).not.toHaveProperty([name]);
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'application/json',
      etag: '"1"',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    await expect(response.text()).resolves.toBe('{}');
  });

  it('hands on a 304 without a body', async () => {
    answer = (_request, response) => response.writeHead(304, { etag: '"1"' }).end();
    const response = await ask({ headers: { 'if-none-match': '"1"' } });
    expect([response.status, response.body]).toEqual([304, null]);
  });

  it('hands on a problem document of the API', async () => {
    answer = (_request, response) =>
      response.writeHead(503, { 'content-type': 'application/problem+json' }).end('{"status":503}');
    const response = await ask();
    await expect(response.json()).resolves.toEqual({ status: 503 });
  });

  it('says in its own words that the CMS failed', async () => {
    answer = (_request, response) =>
      response.writeHead(500, { 'content-type': 'text/plain' }).end('Error at /srv/app.js:12');
    const response = await ask();
    expect(response.status).toBe(502);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    await expect(response.text()).resolves.not.toContain('/srv');
  });

  it('says that the CMS cannot be reached', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    answer = (request) => request.socket.destroy();
    await expect(ask()).resolves.toMatchObject({ status: 502 });
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });
});

describe('toCmsAddress', () => {
  const toAddress = (path: string, search = '') =>
    toCmsAddress('http://cms:3001', '/api/v1', path.split('/'), search)?.href;

  it.each([
    ['news', '', 'http://cms:3001/api/v1/news'],
    ['news/4f7k2q9d', '?locale=fa', 'http://cms:3001/api/v1/news/4f7k2q9d?locale=fa'],
    ['cities/%D8%B9', '', 'http://cms:3001/api/v1/cities/%D8%B9'],
    ['a%3Fb%23c', '', 'http://cms:3001/api/v1/a%3Fb%23c'],
    ['@evil.example', '', 'http://cms:3001/api/v1/%40evil.example'],
  ])('leads %s%s to %s', (path, search, address) => expect(toAddress(path, search)).toBe(address));

  it.each(['..', '.', '', 'news/..', 'news//x', '%2e%2e/users', '..%2fusers', 'a%5Cb', 'a%00b', '%E0%A4%A'])(
    'refuses %s',
    (path) => expect(toAddress(path)).toBeUndefined(),
  );
});
