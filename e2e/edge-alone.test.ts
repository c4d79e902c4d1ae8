import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problem } from '@eyvan/contract';
import { defaults, renderEdge, toUpstream } from '../scripts/lib/edge.mjs';
import { root } from '../scripts/lib/run.mjs';
import { waitFor } from '@eyvan/test-kit';
import { accepting, ask, openEdge, type Asking, type Edge } from './edge';
import { openStandInSite, page, sharedCache, type StandInSite } from './stand-in-site';

// The edge before sites that do what a test wants: real nginx, and time as it is.
let site: StandInSite;
let other: StandInSite;
let edge: Edge;
let opened: Edge[] = [];

/** An edge of one test: what it makes anew behind its readers must not reach the site in the next one. */
const open = async (...how: Parameters<typeof openEdge>) => {
  const one = await openEdge(...how);
  opened.push(one);
  return one;
};

beforeAll(async () => {
  [site, other] = await Promise.all([openStandInSite(), openStandInSite()]);
  edge = await openEdge([site.url]);
});
beforeEach(() => {
  for (const one of [site, other]) {
    one.asked = [];
    one.answer = page('A page');
  }
});
afterEach(async () => {
  await Promise.all(opened.map(({ stop }) => stop()));
  opened = [];
});
afterAll(async () => {
  await edge?.stop();
  await Promise.all([site, other].map((one) => one?.close()));
});

let count = 0;
/** A path that nobody has asked for. */
const newPath = () => `/en/about/${(count += 1)}`;
/** What the site was asked for a path; the edge that all tests share may still be renewing others. */
const askedFor = (...paths: string[]) => site.asked.filter(({ url }) => paths.includes(url!));
const crowd = (path: string, each: (index: number) => Asking = () => ({})) =>
  Promise.all(Array.from({ length: 200 }, (_, index) => ask(edge.url, path, each(index))));

it.each([true, false])('nginx takes the template (with brotli: %p)', (hasBrotli) => {
  const folder = mkdtempSync(join(tmpdir(), 'eyvan-edge-conf-'));
  const values = {
    EDGE_PORT: '127.0.0.1:8080',
    EDGE_CONTROL: '8081',
    SITE_UPSTREAM: toUpstream(['127.0.0.1:3000', '127.0.0.1:3002']),
    EDGE_CACHE_DIR: folder,
    EDGE_RUN_DIR: folder,
    EDGE_USER: '',
    ...defaults,
  };
  const template = readFileSync(join(root, 'deploy/edge/nginx.conf.template'), 'utf8');
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, renderEdge(template, values, { hasBrotli }));
  const { status, stderr } = spawnSync('/usr/sbin/nginx', [
    '-t',
    '-q',
    '-p',
    folder,
    '-e',
    'stderr',
    '-c',
    file,
  ]);
  expect([status, String(stderr)]).toEqual([0, '']);
});

describe('a crowd of 200', () => {
  const slowly: StandInSite['answer'] = (request, response) => {
    setTimeout(() => page('A page '.repeat(200))(request, response), 200);
  };

  it.each(Object.entries(accepting))(
    'on a cold page is one request to the site (%s)',
    async (_name, headers) => {
      site.answer = slowly;
      const path = newPath();
      const answers = await crowd(path, () => ({ headers }));
      expect(new Set(answers.map(({ status, text }) => `${status} ${text.length}`))).toEqual(
        new Set(['200 1400']),
      );
      expect(askedFor(path)).toHaveLength(1);
    },
  );

  it('is still one when their encodings mix, and for whatever else their requests carry', async () => {
    site.answer = slowly;
    const kinds = Object.values(accepting);
    const path = newPath();
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        ask(edge.url, `${path}?utm_source=${index}`, {
          headers: { ...kinds[index % 3], cookie: `session=${index}`, 'user-agent': `reader ${index}` },
        }),
      ),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const asked = site.asked.filter(({ url }) => url!.startsWith(path));
    // Two when the clock strikes a second just then.
    expect(asked.length).toBeLessThanOrEqual(2);
    expect(new Set(asked.map(({ url }) => url))).toEqual(new Set([path]));
  });

  it('on a page that was read a while ago too', async () => {
    const path = newPath();
    await ask(edge.url, path);
    // Too old to be shown, and perhaps still there.
    const readAt = Date.now();
    await waitFor(async () => Date.now() - readAt > 4_500, Boolean);
    site.asked = [];
    site.answer = slowly;
    await crowd(path);
    expect(askedFor(path).length).toBeLessThanOrEqual(2);
  });
});

describe('freshness', () => {
  it('is made anew behind the readers, who never wait for it nor see what is 5 s old', async () => {
    const path = newPath();
    site.answer = (request, response) => {
      const madeAt = Date.now();
      setTimeout(() => page(String(madeAt))(request, response), 400);
    };
    await ask(edge.url, path);
    const ages: number[] = [];
    const waits: number[] = [];
    const end = Date.now() + 7_000;
    while (Date.now() < end) {
      const askedAt = Date.now();
      const { text, tookMs } = await ask(edge.url, path);
      ages.push(askedAt - Number(text));
      waits.push(tookMs);
    }
    expect(Math.max(...ages)).toBeLessThan(5_000);
    expect(askedFor(path).length).toBeGreaterThanOrEqual(3);
    // The machine may be busy at a moment; that is another wait than 400 ms for the site, each time that it is asked.
    expect(waits.filter((wait) => wait >= 400).length).toBeLessThanOrEqual(askedFor(path).length / 2);
    expect(askedFor(path).length).toBeLessThanOrEqual(12);
  });

  it('is a second, whatever a quiet time came before', async () => {
    const path = newPath();
    site.answer = page('old');
    await ask(edge.url, path);
    site.answer = page('new');
    await edge.forget();
    await expect(ask(edge.url, path)).resolves.toMatchObject({ text: 'new' });
  });

  it('is none for what the site forbids to keep', async () => {
    const path = newPath();
    site.answer = page('Once', { 'cache-control': 'no-store' });
    for (let time = 0; time < 3; time += 1) {
      const { headers } = await ask(edge.url, path);
      expect(headers['cache-control']).toBe('no-store');
    }
    expect(askedFor(path)).toHaveLength(3);
  });
});

describe('what is not public yet', () => {
  const canary = 'görünmez';

  it('is asked for anew each time, whatever the site says of it, and kept by nobody', async () => {
    const path = `/preview/tk/${'t'.repeat(43)}`;
    site.answer = page(canary.repeat(50_000), {
      'cache-control': 'public, max-age=0, s-maxage=1',
      etag: '"a"',
    });
    for (const headers of Object.values(accepting)) {
      const { headers: said, text } = await ask(edge.url, path, { headers });
      expect([said['cache-control'], text.includes(canary)]).toEqual(['no-store', true]);
    }
    expect(site.asked).toHaveLength(3);
    const files = readdirSync(edge.folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(edge.folder, name))
      .filter((file) => statSync(file).isFile());
    expect(files.filter((file) => readFileSync(file).includes('tttttttt'))).toEqual([]);
    expect(files.filter((file) => readFileSync(file).includes(canary))).toEqual([]);
  });

  it('is not shown any more when the site has it no more, or is away', async () => {
    const path = `/preview/fa/${'s'.repeat(43)}/media/a.webp`;
    site.answer = page(canary);
    expect((await ask(edge.url, path)).text).toBe(canary);
    site.answer = (_request, response) => response.writeHead(500).end();
    const away = await ask(edge.url, path);
    expect([away.status, away.headers['cache-control']]).toEqual([500, 'no-store']);
    expect(away.text).not.toContain(canary);
  });

  it('takes what pages take', async () => {
    const path = `/preview/tk/${'u'.repeat(43)}`;
    site.answer = page(canary);
    for (const method of ['POST', 'PUT', 'OPTIONS'])
      expect((await ask(edge.url, path, { method })).status).toBe(405);
    expect((await ask(edge.url, path, { headers: { 'content-length': '1' }, body: 'x' })).status).toBe(413);
    expect((await ask(edge.url, `${path}?a=b`)).status).toBe(200);
    expect(site.asked.map(({ url }) => url)).toEqual([path]);
  });
});

describe('what the site hears and readers get', () => {
  it('is nothing of what a client may send, but what its answer depends on', async () => {
    await ask(edge.url, `${newPath()}?x=1`, {
      headers: {
        ...accepting.br,
        host: 'evil.example',
        accept: 'text/x-component',
        'accept-language': 'fa, en;q=0.5',
        authorization: 'Bearer x',
        cookie: 'session=1',
        forwarded: 'host=evil.example',
        'if-none-match': '"x"',
        range: 'bytes=0-1',
        rsc: '1',
        'next-router-state-tree': 'x',
        'x-forwarded-for': '1.2.3.4',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'https',
        'x-http-method-override': 'DELETE',
        'x-middleware-subrequest': 'src/middleware',
        'x-nextjs-data': '1',
        'x-original-url': '/admin',
        'x-edge-reader': '1.2.3.4',
      },
    });
    const [{ headers, method }] = askedFor(`/en/about/${count}`) as [(typeof site.asked)[number]];
    expect(method).toBe('GET');
    expect(headers).toEqual({ host: 'site', 'accept-language': 'fa, en;q=0.5' });
  });

  it('is no cookie, nothing of the framework, and no version of nginx', async () => {
    site.answer = page('A page', {
      'set-cookie': 'a=1',
      vary: 'rsc, next-router-state-tree',
      'x-powered-by': 'Next.js',
      'x-nextjs-cache': 'HIT',
      'x-accel-redirect': '/healthz',
      'content-security-policy': "default-src 'none'",
      etag: '"one"',
    });
    const { headers, text } = await ask(edge.url, newPath());
    expect(text).toBe('A page');
    expect(headers).toEqual({
      server: 'nginx',
      date: expect.any(String),
      'content-type': 'text/html; charset=utf-8',
      'transfer-encoding': 'chunked',
      connection: 'close',
      vary: 'Accept-Encoding',
      'content-security-policy': "default-src 'none'",
      etag: '"one"',
      'cache-control': sharedCache,
    });
  });

  it('is a path as nginx understands it', async () => {
    await ask(edge.url, '/en//news/./x/../%D8%B4%D9%87%D8%B1%20%3Fa%25');
    expect(site.asked.map(({ url }) => url)).toContain('/en/news/%D8%B4%D9%87%D8%B1%20%3Fa%25');
  });

  it('is the right one of two addresses that look alike', async () => {
    site.answer = (request, response) => page(request.url!)(request, response);
    const paths = [
      '/api/v1/news?locale=tk',
      '/api/v1/news%3Flocale=tk',
      '/api/v1/news%20?locale=tk',
      '/api/v1/news',
    ];
    for (const path of [...paths, ...paths]) {
      await expect(ask(edge.url, path)).resolves.toMatchObject({ text: path });
    }
  });

  it('is 304 for who has it, whatever the encoding, and a head alone for HEAD', async () => {
    const path = newPath();
    site.answer = page('A page '.repeat(200), {
      etag: '"one"',
      'last-modified': 'Wed, 25 Nov 2026 10:00:00 GMT',
    });
    for (const headers of Object.values(accepting)) {
      const { headers: said } = await ask(edge.url, path, { headers });
      const again = { ...headers, 'if-none-match': said.etag };
      await expect(ask(edge.url, path, { headers: again })).resolves.toMatchObject({ status: 304, text: '' });
    }
    const since = { 'if-modified-since': 'Wed, 25 Nov 2026 11:00:00 GMT' };
    await expect(ask(edge.url, path, { headers: since })).resolves.toMatchObject({ status: 304 });
    const head = await ask(edge.url, path, { method: 'HEAD' });
    expect([head.status, head.text, head.headers.etag]).toEqual([200, '', '"one"']);
  });

  it.each([
    ['br', accepting.br],
    ['gzip', accepting.gzip],
    [undefined, accepting.plain],
    [undefined, { 'accept-encoding': 'br;q=0, gzip;q=0' }],
  ])('is in the encoding %s', async (encoding, headers) => {
    const path = newPath();
    site.answer = page('A page '.repeat(200));
    for (let time = 0; time < 2; time += 1) {
      const said = await ask(edge.url, path, { headers });
      expect([said.headers['content-encoding'], said.headers.vary, said.text.length]).toEqual([
        encoding,
        'Accept-Encoding',
        1400,
      ]);
    }
    expect(askedFor(path)).toHaveLength(1);
  });

  it('is no part of a parameter that the API does not know: its refusal is nobody else’s', async () => {
    site.answer = (request, response) => {
      const isKnown = !request.url!.includes('x=1');
      response.writeHead(isKnown ? 200 : 400, {
        'content-type': 'application/json',
        // As if it were worth keeping: the edge knows better.
        'cache-control': sharedCache,
      });
      response.end(request.url);
    };
    for (let time = 0; time < 2; time += 1) {
      await expect(ask(edge.url, '/api/v1/news?locale=fa&x=1')).resolves.toMatchObject({ status: 400 });
      await expect(ask(edge.url, '/api/v1/news?locale=fa')).resolves.toMatchObject({ status: 200 });
    }
    expect(site.asked.map(({ url }) => url).filter((url) => url!.startsWith('/api/'))).toEqual([
      '/api/v1/news?locale=fa&x=1',
      '/api/v1/news?locale=fa',
      '/api/v1/news?locale=fa&x=1',
    ]);
  });
});

describe('a site in trouble', () => {
  const troubles: [string, StandInSite['answer']][] = [
    ['closes the line', (_request, response) => void response.destroy()],
    ['hangs', () => undefined],
    ['answers 500', (_request, response) => void response.writeHead(500).end('Broken')],
    ['answers 503', (_request, response) => void response.writeHead(503).end('Broken')],
  ];

  it.each(troubles)('that %s: what was read is there, soon and in every encoding', async (_name, trouble) => {
    const one = await open([site.url]);
    const path = newPath();
    await ask(one.url, path);
    await one.forget();
    site.answer = trouble;
    for (const headers of Object.values(accepting)) {
      const { status, text, tookMs } = await ask(one.url, path, { headers });
      expect([status, text, tookMs < 10_000]).toEqual([200, 'A page', true]);
    }
    // While it goes on, readers are not made to wait again and again.
    const end = Date.now() + 6_000;
    let long = 0;
    while (Date.now() < end) {
      const { status, tookMs } = await ask(one.url, path);
      expect(status).toBe(200);
      if (tookMs > 2_000) long += 1;
    }
    expect(long).toBeLessThanOrEqual(2);
    await one.stop();
  });

  it('says so itself where nothing is known, and the edge says it when nobody can', async () => {
    site.answer = (_request, response) =>
      void response.writeHead(500, { 'content-type': 'text/html' }).end('<p>Not now</p>');
    const path = newPath();
    await expect(ask(edge.url, path)).resolves.toMatchObject({ status: 500, text: '<p>Not now</p>' });
    // It is not the next reader's.
    site.answer = page('Now');
    await expect(ask(edge.url, path)).resolves.toMatchObject({ status: 200, text: 'Now' });
    site.answer = (_request, response) => void response.destroy();
    for (const unknown of [newPath(), '/api/v1/news?locale=tk&limit=1']) {
      const { status, headers, text } = await ask(edge.url, unknown);
      expect([status, headers['content-type'], headers['retry-after']]).toEqual([
        503,
        'application/problem+json',
        '5',
      ]);
      expect(problem.parse(JSON.parse(text))).toMatchObject({ status: 503, type: '/problems/unavailable' });
    }
  });

  it.each(troubles.slice(0, 2))(
    'that %s is not shown at all when another process of it answers',
    async (_name, trouble) => {
      const two = await open([site.url, other.url]);
      site.answer = trouble;
      const answers = await Promise.all(Array.from({ length: 20 }, () => ask(two.url, newPath())));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect(Math.max(...answers.map(({ tookMs }) => tookMs))).toBeLessThan(10_000);
      // By now it is known, and nobody waits for it.
      const next = await ask(two.url, newPath());
      expect([next.status, next.tookMs < 2_000]).toEqual([200, true]);
      await two.stop();
    },
  );

  it('is where readers come in all the same, by their language', async () => {
    const edge = await open([site.url]);
    site.answer = (request, response) =>
      void response
        .writeHead(307, {
          location: request.headers['accept-language']?.startsWith('fa') ? '/fa' : '/tk',
          vary: 'Accept-Language',
          'cache-control': 'no-store',
        })
        .end();
    const comeIn = async (language: string) =>
      (await ask(edge.url, '/', { headers: { 'accept-language': language } })).headers.location;
    expect([await comeIn('fa'), await comeIn('tk')]).toEqual(['/fa', '/tk']);
    site.answer = (_request, response) => void response.destroy();
    expect([await comeIn('fa'), await comeIn('tk')]).toEqual(['/fa', '/tk']);
  });
});

describe('what is kept for bad times', () => {
  const away: StandInSite['answer'] = (_request, response) => void response.destroy();
  const drop = (one: Edge) => ask(one.controlUrl, '/drop', { method: 'POST' });

  it('outlives the edge, and is shown to nobody after a drop, nor after a restart then', async () => {
    const one = await open([site.url]);
    const path = newPath();
    await ask(one.url, path);
    await one.stop();
    site.answer = away;
    await one.start();
    // Longer than what it remembers for seconds.
    const end = Date.now() + 6_000;
    while (Date.now() < end)
      await expect(ask(one.url, path)).resolves.toMatchObject({ status: 200, text: 'A page' });
    await expect(drop(one)).resolves.toMatchObject({ status: 204 });
    await waitFor(
      () => ask(one.url, path),
      ({ status }) => status === 503,
    );
    await one.stop();
    await one.start();
    await expect(ask(one.url, path)).resolves.toMatchObject({ status: 503 });
    await one.stop();
  });

  it('is not what was on its way when it was dropped', async () => {
    const one = await open([site.url]);
    const path = newPath();
    let send: () => void = () => undefined;
    site.answer = (request, response) => {
      send = () => page('old')(request, response);
    };
    const reader = ask(one.url, path);
    await waitFor(
      async () => site.asked.length,
      (asked) => asked > 0,
    );
    await drop(one);
    send();
    await expect(reader).resolves.toMatchObject({ text: 'old' });
    site.answer = away;
    await one.forget();
    await expect(ask(one.url, path)).resolves.toMatchObject({ status: 503 });
    await one.stop();
  });

  it('is replaced by what the site says last, also that there is nothing any more', async () => {
    const path = newPath();
    await ask(edge.url, path);
    await edge.forget();
    site.answer = (_request, response) =>
      void response.writeHead(404, { 'content-type': 'text/html', 'cache-control': sharedCache }).end('Gone');
    await ask(edge.url, path);
    await edge.forget();
    site.answer = away;
    await expect(ask(edge.url, path)).resolves.toMatchObject({ status: 404, text: 'Gone' });
  });

  it('is dropped from within only, and by that word only', async () => {
    await expect(ask(edge.url, '/drop', { method: 'POST' })).resolves.toMatchObject({ status: 405 });
    await expect(ask(edge.controlUrl, '/drop')).resolves.toMatchObject({ status: 403 });
    await expect(ask(edge.controlUrl, '/')).resolves.toMatchObject({ status: 404 });
  });
});

describe('limits', () => {
  const sayProblem = async (path: string, asking: Asking = {}, one = edge) => {
    const { status, headers, text } = await ask(one.url, path, asking);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(problem.parse(JSON.parse(text)).status).toBe(status);
    return { status, headers };
  };

  it.each<[number, string, string, Asking]>([
    [405, 'another method', '/en', { method: 'POST', body: 'x' }],
    [405, 'another method on the API', '/api/v1/news', { method: 'DELETE' }],
    [405, 'OPTIONS on a page', '/en', { method: 'OPTIONS' }],
    [405, 'a method that nobody knows', '/en', { method: 'PROPFIND' }],
    [413, 'content', '/en', { method: 'GET', headers: { 'content-length': 1 }, body: 'x' }],
    [
      413,
      'content in chunks',
      '/en',
      { method: 'GET', headers: { 'transfer-encoding': 'chunked' }, body: 'x' },
    ],
    [414, 'a long address', `/en/${'x'.repeat(9_000)}`, {}],
    [431, 'a long header', '/en', { headers: { 'x-long': 'x'.repeat(9_000) } }],
    [
      431,
      'many headers',
      '/en',
      { headers: Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`x-${n}`, 'x'.repeat(1_000)])) },
    ],
    [400, 'a path with NUL', '/en/%00', {}],
    [404, 'what is not for the public', '/-/generation', {}],
  ])('%i for %s', async (status, _what, path, asking) => {
    await expect(sayProblem(path, asking)).resolves.toMatchObject({ status });
    expect(askedFor(path)).toHaveLength(0);
  });

  it('405 says what may be done', async () => {
    await expect(sayProblem('/en', { method: 'PUT' })).resolves.toMatchObject({
      headers: { allow: 'GET, HEAD' },
    });
    await expect(sayProblem('/api/v1/news', { method: 'PUT' })).resolves.toMatchObject({
      headers: { allow: 'GET, HEAD, OPTIONS' },
    });
  });

  it('429 for who asks too much, with the time to wait, and not for long', async () => {
    const strict = await open([site.url], { EDGE_RATE: '5', EDGE_BURST: '10' });
    const path = newPath();
    const answers = await Promise.all(Array.from({ length: 40 }, () => ask(strict.url, path)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(20);
    expect(refused[0]!.headers['retry-after']).toBe('1');
    expect(problem.parse(JSON.parse(refused[0]!.text)).type).toBe('/problems/too-many-requests');
    await waitFor(
      () => ask(strict.url, path),
      ({ status }) => status === 200,
    );
  });

  it('429 for who has the site asked too much, while others’ pages stay', async () => {
    const strict = await open([site.url], { EDGE_SITE_RATE: '1', EDGE_SITE_BURST: '5' });
    const known = newPath();
    await ask(strict.url, known);
    const answers = await Promise.all(Array.from({ length: 30 }, () => ask(strict.url, newPath())));
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(20);
    expect(site.asked.length).toBeLessThanOrEqual(10);
    const [refused] = answers.filter(({ status }) => status === 429);
    expect(problem.parse(JSON.parse(refused!.text)).status).toBe(429);
    // It is made anew meanwhile, or would be: that is refused as well, and is not what readers see.
    const end = Date.now() + 3_000;
    while (Date.now() < end) await expect(ask(strict.url, known)).resolves.toMatchObject({ status: 200 });
  });

  it('a number of connections from one address', async () => {
    const strict = await open([site.url], { EDGE_CONNECTIONS: '3' });
    site.answer = () => undefined;
    const paths = Array.from({ length: 3 }, newPath);
    const held = paths.map((path) => ask(strict.url, path).catch(() => undefined));
    await waitFor(
      async () => askedFor(...paths).length,
      (asked) => asked === 3,
    );
    await expect(sayProblem(newPath(), {}, strict)).resolves.toMatchObject({ status: 429 });
    await strict.stop();
    await Promise.all(held);
  });

  it.each([
    ['its header', 'GET /en HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    ['its first line', 'GET /'],
    ['nothing at all', ''],
  ])('a client that is slow with %s is let go', async (_what, beginning) => {
    const begun = Date.now();
    const socket = connect(Number(new URL(edge.url).port), '127.0.0.1');
    const dribble = setInterval(() => beginning && socket.write('x'), 200);
    socket.write(beginning);
    socket.resume();
    await new Promise<void>((resolve) => {
      socket.once('close', () => resolve());
      socket.on('error', () => undefined);
    });
    clearInterval(dribble);
    expect(Date.now() - begun).toBeLessThan(20_000);
    expect(site.asked).toHaveLength(0);
  });
});
