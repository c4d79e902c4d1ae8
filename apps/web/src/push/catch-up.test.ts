import { jest } from '@jest/globals';
import { missedWithdrawalsPath } from '@eyvan/wire';
import { isSignedBody, signatureHeader } from '@eyvan/wire/signature';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SiteCache } from '../cache/site-cache';
import { catchUp } from './catch-up';

const secret = 'a-secret-of-more-than-thirty-two-characters';
let server: Server;
let answer: RequestListener;
const cmsUrl = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const touch = jest.fn<SiteCache['touch']>();
const cache: SiteCache = {
  pagesFolder: '',
  now: () => 0,
  freshnessOf: () => 'fresh',
  touch,
  hold: () => Promise.resolve(),
};
const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  touch.mockReset();
  warn.mockClear();
});

describe('catchUp', () => {
  it('drops what was withdrawn, and asks so that only the CMS of this newsroom answers', async () => {
    answer = ({ headers, url }, response) => {
      const isOurs = isSignedBody(
        secret,
        missedWithdrawalsPath,
        String(headers[signatureHeader]),
        new Date(),
      );
      response.writeHead(isOurs && url === missedWithdrawalsPath ? 200 : 401);
      response.end(JSON.stringify({ tags: ['item:4f7k2q9d', 'news:fa'] }));
    };
    await catchUp(cache, cmsUrl(), secret);
    expect(touch.mock.calls).toEqual([['dropped', ['item:4f7k2q9d', 'news:fa']]]);
    expect(warn).not.toHaveBeenCalled();
  });

  it('touches nothing where nothing was missed', async () => {
    answer = (_request, response) => void response.end('{"tags":[]}');
    await catchUp(cache, cmsUrl(), secret);
    expect(touch).not.toHaveBeenCalled();
  });

  it.each<[string, RequestListener, string]>([
    ['refuses', (_request, response) => void response.writeHead(401).end(), '401'],
    ['says something else', (_request, response) => void response.end('{"tags":"all"}'), 'tags'],
    ['hangs up', (_request, response) => void response.destroy(), 'UND_ERR_SOCKET'],
    ['hangs', () => undefined, 'timeout'],
  ])('lets the site start when the CMS %s', async (_how, answering, reason) => {
    answer = answering;
    await expect(catchUp(cache, cmsUrl(), secret)).resolves.toBeUndefined();
    expect(touch).not.toHaveBeenCalled();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining(reason));
  });
});
