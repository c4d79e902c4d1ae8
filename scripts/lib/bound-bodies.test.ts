import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request as ask, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { bodyBounds, isFormOfPage, toProxies } from './bound-bodies.mjs';

// A process of its own, as small as the CMS in its image: it parses what is handed on to it, and keeps nothing.
const server = `
import http from 'node:http';
import { createBoundedServer } from ${JSON.stringify(pathToFileURL(join(process.cwd(), 'scripts/lib/bound-bodies.mjs')).href)};
const answer = async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  if (request.headers['content-type'] === 'application/json') JSON.parse(body.toString());
  response.end(JSON.stringify({ bytes: body.length, from: request.headers['x-forwarded-for'] }));
};
createBoundedServer(http.createServer, [answer], 'cms').listen(0, '127.0.0.1', function () {
  console.log(this.address().port);
});`;

let child: ChildProcess;
let port: number;

beforeAll(async () => {
  child = spawn(process.execPath, ['--max-old-space-size=512', '--input-type=module', '-e', server], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, CMS_PROXY: '127.0.0.2,10.1.0.0/16', NODE_OPTIONS: '' },
  });
  const [line] = (await once(createInterface(child.stdout!), 'line')) as [string];
  port = Number(line);
});
afterAll(() => child.kill());

interface Sent {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  /** By which of its own addresses this machine asks. */
  localAddress?: string;
}

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: { bytes?: number; detail?: string; from?: string };
}

/** Sends so many bytes of JSON in pieces, none of them more than once in memory; by chunks where there is no length. */
function send(
  bytes: number,
  { path = '/api/users/login', method = 'POST', headers = {}, localAddress }: Sent = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    const type = { 'content-type': 'application/json', ...headers };
    const request = ask(
      { host: '127.0.0.1', port, path, method, headers: type, localAddress },
      async (answer) => {
        let text = '';
        for await (const piece of answer) text += String(piece);
        resolve({ status: answer.statusCode!, headers: answer.headers, body: JSON.parse(text) });
        request.destroy();
      },
    );
    request.on('error', reject);
    const piece = Buffer.alloc(65_536, 'a');
    let left = bytes - 2;
    request.write('"');
    const write = () => {
      while (left > 0 && !request.destroyed) {
        const next = piece.subarray(0, Math.min(left, piece.length));
        left -= next.length;
        if (!request.write(next)) return void request.once('drain', write);
      }
      request.end('"');
    };
    write();
  });
}

const length = (bytes: number) => ({ headers: { 'content-length': String(bytes) } });

/** The most memory that the process has held at once since it began, in MB (Linux: VmHWM). */
const peak = () =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1000;

describe('a body', () => {
  it.each<[string, string, number, Record<string, string>?]>([
    ['a login', '/api/users/login', 900_000],
    ['a login of few bytes', '/api/users/login', 100],
    ['a text', '/api/news?draft=true', 3_900_000],
    ['the state of a form', '/admin/collections/news/x', 3_900_000, { 'next-action': '7f'.repeat(21) }],
    ['a picture', '/api/media?locale=en', 25_500_000],
    ['another picture in its place', '/api/media/0f0f-aa', 25_500_000],
  ])('within its bound is handed on whole: %s', async (_what, path, bytes, headers = {}) => {
    for (const sent of [
      { path, headers },
      { path, headers: { ...headers, ...length(bytes).headers } },
    ])
      expect(await send(bytes, sent)).toMatchObject({ status: 200, body: { bytes } });
  });

  it.each<[string, string, number, Record<string, string>?]>([
    ['a login', '/api/users/login', 1_000_001],
    ['a login of 300 MB', '/api/users/login', 300_000_000],
    ['a preference', '/api/payload-preferences/x', 1_000_001],
    ['a text', '/api/news/x?draft=true', 4_000_001],
    ['an action of the admin', '/admin/login', 4_000_001, { 'next-action': '7f'.repeat(21) }],
    ['a picture', '/api/media', 27_000_001],
    ['what is no door of pictures', '/api/media/x/y', 1_000_001],
    ['what looks like one', '/api/medi%C3%A6', 1_000_001],
    ['an address with another spelling', '/api/%6dedia', 1_000_001],
    ['what nobody takes', '/healthz', 1_000_001],
  ])('beyond it is refused: %s', async (_what, path, bytes, action = {}) => {
    for (const sent of [
      { path, headers: action },
      { path, headers: { ...action, ...length(bytes).headers } },
    ]) {
      const { body, headers, status } = await send(bytes, sent);
      expect(status).toBe(413);
      expect(headers).toMatchObject({ 'cache-control': 'no-store', connection: 'close' });
      expect(body).toMatchObject({ status: 413, title: 'Content Too Large', errors: [{}] });
      expect(body.detail).toMatch(/^This takes \d+ MB at most$/);
    }
  });

  it('is refused before it is sent, where somebody asks first', async () => {
    const refused = new Promise<number>((resolve, reject) => {
      const headers = { expect: '100-continue', 'content-length': '300000000' };
      const request = ask({ host: '127.0.0.1', port, path: '/api/users/login', method: 'POST', headers });
      request.on('response', ({ statusCode }) => {
        resolve(statusCode!);
        request.destroy();
      });
      request.on('continue', () => reject(new Error('was asked to go on')));
      request.on('error', reject);
      request.flushHeaders();
    });
    expect(await refused).toBe(413);
  });

  it('costs no memory, one of 300 MB or fifty at once, whole or in chunks', async () => {
    const before = peak();
    await Promise.all(
      Array.from({ length: 50 }, (_, index) => send(40_000_000, index % 2 ? {} : length(40_000_000))),
    );
    expect(peak() - before).toBeLessThan(150);
  }, 60_000);

  it('is worked on a few at a time, and more than fits is told so', async () => {
    const bytes = 25_000_000;
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => send(bytes, { path: '/api/media', ...length(bytes) })),
    );
    const statuses = answers.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    expect(answers.find(({ status }) => status === 503)!.headers['retry-after']).toBe('5');
    expect(peak()).toBeLessThan(500);
    // And nothing of it stays counted.
    expect(await send(bytes, { path: '/api/media' })).toMatchObject({ status: 200 });
  }, 60_000);

  it('that never ends keeps nobody waiting', async () => {
    const slow = Array.from({ length: 100 }, () => {
      const headers = { 'content-length': '900000' };
      const request = ask({ host: '127.0.0.1', port, path: '/api/users/login', method: 'POST', headers });
      request.on('error', () => {});
      request.write('a'.repeat(70_000));
      return request;
    });
    expect(await send(3_000_000, { path: '/api/news' })).toMatchObject({ status: 200 });
    slow.forEach((request) => request.destroy());
  });
});

describe('what is not well formed is refused at the door', () => {
  it.each<[string, number, Sent]>([
    ['an address', 400, { path: '/api/v1/cities/%zz?locale=en' }],
    ['an address in another encoding', 400, { path: '/api/news/%C0%AF' }],
    ['half a character', 400, { path: '/api/news/%ED%A0%80' }],
    [
      'a form without its borders',
      400,
      { path: '/admin/login', headers: { 'content-type': 'multipart/form-data' } },
    ],
    ['an action that is none', 400, { path: '/admin/login', headers: { 'next-action': 'x' } }],
    ['a form where there are actions', 400, { path: '/admin/login' }],
    ['TRACE', 405, { path: '/api/v1/locales', method: 'TRACE' }],
  ])('%s', async (_what, status, sent) => {
    expect(await send(2, sent)).toMatchObject({ status, body: { status, errors: [{}] } });
  });

  it('and what is, is not', async () => {
    const path = '/fa/news/4f7k2q9d/%D8%A7%DB%8C%D9%88%D8%A7%D9%86?a=%zz';
    expect(await send(2, { path })).toMatchObject({ status: 200 });
    const headers = { 'next-action': '7f'.repeat(21) };
    expect(await send(2, { path: '/admin/login', headers })).toMatchObject({ status: 200 });
  });
});

it('the site takes little', () => {
  expect(bodyBounds.web!('/api/revalidate')).toBe(1_000_000);
});

describe('who asks', () => {
  it.each<[string, string | undefined, string | undefined, string]>([
    ['is who connects', undefined, undefined, '127.0.0.1'],
    ['and not who somebody says', undefined, '6.6.6.6', '127.0.0.1'],
    ['nor through a proxy that nobody named', undefined, '6.6.6.6, 127.0.0.2', '127.0.0.1'],
    ['is who a proxy says that is named', '127.0.0.2', '7.7.7.7', '7.7.7.7'],
    ['and not who somebody said to that proxy', '127.0.0.2', '6.6.6.6, 7.7.7.7', '7.7.7.7'],
    ['through two of them', '127.0.0.2', '6.6.6.6, 7.7.7.7, 10.1.2.3', '7.7.7.7'],
    ['and the proxy itself where it says nothing', '127.0.0.2', 'nobody', '127.0.0.2'],
  ])('%s', async (_what, localAddress, said, from) => {
    const headers = said ? { 'x-forwarded-for': said } : {};
    expect(await send(2, { headers, localAddress })).toMatchObject({ status: 200, body: { from } });
  });

  it('and networks of IPv6 are networks too', () => {
    const isProxy = toProxies('fd00::/8, ::1, nonsense');
    expect(['fd12::1', '::1', '::2', '10.0.0.1'].map(isProxy)).toEqual([true, true, false, false]);
  });
});

it('forms of pages that the framework alone knows are at no address of the site', () => {
  const forms = [
    '/tk.rsc',
    '/tk.txt',
    '/tk.json',
    '/tk/news.rsc',
    '/fa/about.segments/x.segment.rsc',
    '/index.rsc',
  ];
  expect(forms.filter(isFormOfPage)).toEqual(forms);
  const others = [
    '/robots.txt',
    '/api/v1/openapi.json',
    '/_next/static/a.json',
    '/media/a.json',
    '/tk',
    '/tk/news.json/x',
  ];
  expect(others.filter(isFormOfPage)).toEqual([]);
});
