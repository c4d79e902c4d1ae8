import { createServer, request as send, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDoor } from './door';

let server: Server;
/** What stands behind the door, in the place of Next. */
let answer: RequestListener;
let asked: { url?: string; headers: object }[] = [];

beforeAll(async () => {
  openDoor('https://admin.example');
  server = createServer((request, response) => {
    asked.push({ url: request.url!, headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  asked = [];
  answer = (_request, response) => void response.end('page');
});

interface Got {
  status: number;
  headers: Record<string, string | undefined>;
  text: string;
}

/** As it goes over the wire: `fetch` refuses some methods, and sets addresses right. */
const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
  new Promise<Got>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    send({ port, host: '127.0.0.1', path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers as Got['headers'], text }),
      );
    })
      .on('error', reject)
      .end();
  });

describe('a question that is none', () => {
  it.each([
    ['POST', '/tk', 'GET, HEAD'],
    ['DELETE', '/tk/news', 'GET, HEAD'],
    ['TRACE', '/tk', 'GET, HEAD'],
    ['TRACE', '/api/v1/locales', 'GET, HEAD, OPTIONS'],
    ['PUT', '/tk/feed.xml', 'GET, HEAD, OPTIONS'],
    ['POST', '/media/x.webp', 'GET, HEAD, OPTIONS'],
    ['PROPFIND', '/', 'GET, HEAD'],
  ])('%s %s is refused', async (method, path, allow) => {
    const { status, headers, text } = await ask(path, method);
    expect([status, headers.allow, headers['content-type']]).toEqual([
      405,
      allow,
      'application/problem+json',
    ]);
    expect(JSON.parse(text)).toMatchObject({ status: 405 });
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(asked).toEqual([]);
  });

  it.each(['/tk/%0a', '/tk/a%0ab', '/tk/%0D%0A', '/tk/%E2%80%A8', '/tk/%E2%80%A9x', '/tk/%C2%85', '/tk/%00'])(
    '%s is nothing',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' } });
      expect(asked).toEqual([]);
    },
  );

  it.each(['/tk/%D8%B3%E2%80%8C%D8%A7', '/%ff', '/api/revalidate', '/tk?a=%0a'])(
    '%s is one for Next',
    async (path) => {
      await ask(path);
      expect(asked).toMatchObject([{ url: path }]);
    },
  );

  it('what writes to the system itself goes on', async () => {
    await ask('/api/revalidate', 'POST');
    expect(asked).toHaveLength(1);
  });
});

describe('an address', () => {
  it('that is nearly right is led to the right one', async () => {
    expect(await ask('/fa-IR/news?a=b')).toMatchObject({
      status: 308,
      headers: { location: '/fa/news?a=b' },
    });
    expect(await ask('/tk/cities/ASHGABAT', 'HEAD')).toMatchObject({ status: 308, text: '' });
  });

  it('of the API itself is one, with and without its slash', async () => {
    await ask('/api/v1/');
    await ask('/api/v1');
    await ask('/api/v1/?x=1');
    expect(asked.map(({ url }) => url)).toEqual(['/api/v1', '/api/v1', '/api/v1?x=1']);
  });
});

describe('a program of another origin', () => {
  it.each(['/api/v1', '/api/v1/news', '/media/x.webp', '/tk/feed.xml', '/tk/pages.xml', '/sitemap.xml'])(
    'may send what it likes to %s',
    async (path) => {
      const preflight = await ask(path, 'OPTIONS', { 'access-control-request-headers': 'x-client' });
      expect(preflight.status).toBe(204);
      expect(preflight.headers).toMatchObject({
        allow: 'GET, HEAD, OPTIONS',
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
      });
    },
  );

  it.each([200, 308, 400, 404, 405, 429, 502, 504])('may read an answer with status %i', async (status) => {
    answer = (_request, response) => void response.writeHead(status).end();
    for (const path of ['/api/v1/news/', '/media/x.webp'])
      expect((await ask(path)).headers['access-control-allow-origin']).toBe('*');
    expect((await ask('/tk')).headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('the headers', () => {
  it('of the framework to itself are not taken, and not sent', async () => {
    answer = (_request, response) => {
      response.setHeader('Vary', 'rsc, next-router-state-tree, Accept-Encoding');
      response.appendHeader('vary', 'Sec-CH-Prefers-Color-Scheme, Accept-Encoding');
      response.setHeader('surrogate-key', 'news:tk').setHeader('x-nextjs-stale-time', '300');
      response.writeHead(200, { 'content-type': 'text/plain' }).end('page');
    };
    const { headers } = await ask('/tk', 'GET', {
      rsc: '1',
      'next-router-prefetch': '1',
      'accept-language': 'tk',
    });
    expect(asked[0]!.headers).not.toHaveProperty('rsc');
    expect(asked[0]!.headers).not.toHaveProperty('next-router-prefetch');
    expect(asked[0]!.headers).toHaveProperty('accept-language');
    expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-type': 'text/plain' });
    expect(headers).not.toHaveProperty('surrogate-key');
    expect(headers).not.toHaveProperty('x-nextjs-stale-time');
  });

  it('say how long an answer is, where its route does', async () => {
    answer = (_request, response) => {
      response.setHeader('x-eyvan-length', '4');
      response.write('pa');
      response.end('ge');
    };
    const { headers } = await ask('/media/x.webp');
    expect([headers['content-length'], headers['x-eyvan-length']]).toEqual(['4', undefined]);
  });

  it('of a build file that is not there let nobody keep that', async () => {
    answer = (_request, response) => {
      response.setHeader('Cache-Control', 's-maxage=31536000');
      response.statusCode = 404;
      response.end();
    };
    expect((await ask('/_next/static/nope.js')).headers['cache-control']).toBe('no-store');
  });

  it('say that a compressed answer is another one', async () => {
    answer = (_request, response) =>
      void response.setHeader('etag', '"a"').setHeader('content-encoding', 'gzip').end('zip');
    expect((await ask('/tk')).headers.etag).toBe('W/"a"');
  });
});

describe('what a client has', () => {
  beforeEach(() => {
    answer = (_request, response) => {
      response.setHeader('etag', '"a"').setHeader('content-type', 'application/xml');
      response.write('<feed>');
      response.end('</feed>');
    };
  });

  it.each(['"a"', 'W/"a"', '"b", "a"', '*'])('is not sent again: %s', async (tag) => {
    const { status, headers, text } = await ask('/tk/feed.xml', 'GET', { 'if-none-match': tag });
    expect([status, text, headers.etag, headers['content-type']]).toEqual([304, '', '"a"', undefined]);
  });

  it('is sent when it is another, or none', async () => {
    expect(await ask('/tk/feed.xml', 'GET', { 'if-none-match': '"b"' })).toMatchObject({ status: 200 });
    expect(await ask('/tk/feed.xml')).toMatchObject({ status: 200, text: '<feed></feed>' });
  });
});

it('tells nothing of an answer to what is rendered behind it', async () => {
  let statusBehind = 0;
  answer = (_request, response) => {
    response.statusCode = 404;
    response.end('none');
    statusBehind = response.statusCode;
  };
  expect((await ask('/tk/nowhere')).status).toBe(404);
  expect(statusBehind).toBe(200);
});

describe('what is not public yet', () => {
  const link = `/preview/tk/${'x'.repeat(43)}`;
  const pane = `/preview/tk/pane-${'x'.repeat(43)}`;
  beforeEach(() => {
    answer = (_request, response) => {
      response.setHeader('Cache-Control', 's-maxage=31536000');
      response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
      response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
      response.setHeader('ETag', '"a"');
      response.setHeader('Last-Modified', 'Wed, 25 Nov 2026 10:00:00 GMT');
      response.setHeader('X-Frame-Options', 'DENY');
      response.end('page');
    };
  });

  it.each([link, pane, `${link}/media/a.webp`, '/preview', '/preview/tk/x'])(
    '%s is kept nowhere and found by nobody',
    async (path) => {
      const { headers, status } = await ask(path, 'GET', { 'if-none-match': '"a"' });
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex, nofollow',
        'referrer-policy': 'no-referrer',
      });
      expect(headers.etag ?? headers['last-modified']).toBeUndefined();
    },
  );

  it('stands in a frame of the admin where it is the pane of a form, and nowhere else', async () => {
    const framed = (await ask(pane)).headers;
    expect(framed['content-security-policy']).toBe(
      "default-src 'none'; frame-ancestors https://admin.example",
    );
    expect(framed['x-frame-options']).toBeUndefined();
    for (const path of [
      link,
      `${link}x`,
      `/preview/tk/pane-${'x'.repeat(42)}`,
      `/tk/pane-${'x'.repeat(43)}`,
    ]) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-frame-options']).toBe('DENY');
    }
  });

  it.each(['POST', 'PUT', 'DELETE'])('takes no %s', async (method) => {
    expect((await ask(link, method)).status).toBe(405);
  });
});
