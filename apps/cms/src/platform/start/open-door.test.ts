import { createServer, request as send, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { problem, problems } from '@eyvan/contract';
import { adminWords } from '../i18n/translations';
import { openDoor } from './open-door';
import { boundBodies } from '../../../../../scripts/lib/bound-bodies.mjs';

it('refuses what no route can take, and lets all else through', async () => {
  openDoor('https://site.example');
  const server = createServer((_request, response) => void response.end('asked'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (method: string) =>
    new Promise<{ status?: number; allow?: string; text: string }>((resolve) =>
      send({ port, host: '127.0.0.1', method, path: '/api/v1/locales', agent: false }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            allow: response.headers.allow,
            text,
          }),
        );
      }).end(),
    );
  for (const method of ['TRACE', 'PROPFIND']) {
    const { status, allow, text } = await ask(method);
    expect([status, allow]).toEqual([405, 'GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE']);
    expect(problem.parse(JSON.parse(text))).toMatchObject({
      type: problems.methodNotAllowed.type,
      title: problems.methodNotAllowed.title,
      status: 405,
    });
  }
  expect(await ask('GET')).toMatchObject({ status: 200, text: 'asked' });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('who reads the admin', () => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    openDoor('https://site.example');
    const listen: RequestListener = (request, response) => response.end(request.headers.cookie ?? '');
    server = createServer(boundBodies(listen, { toBytesMax: () => 1_000_000 }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });

  it.each([
    ['/admin', 'payload-lng=uz'],
    ['/admin/login?a=b', 'payload-lng=uz'],
    ['/api/news', 'payload-lng=uz'],
    ['/api/v1/news', ''],
    ['/api/v1', ''],
    ['/healthz', ''],
  ])('%s is asked for with the cookie %j', async (path, cookie) => {
    expect(await (await fetch(origin + path, { headers: { 'accept-language': 'uz-UZ' } })).text()).toBe(
      cookie,
    );
  });

  it.each(['tk', 'fa', 'fr'])('is refused in words of %s what is too large', async (language) => {
    const headers = { 'accept-language': 'en', cookie: `payload-lng=${language}` };
    const answer = await fetch(`${origin}/api/media`, {
      method: 'POST',
      body: Buffer.alloc(2_000_000),
      headers,
    });
    const body = (await answer.json()) as { detail: string; errors: { message: string }[] };
    expect([answer.status, body.detail]).toEqual([413, 'This takes 1 MB at most']);
    expect(body.errors[0]!.message).toBe(
      adminWords[language]!.refusal_bodyTooLarge.replace('{{count}}', '1'),
    );
  });
});

it('lets the admin show the site in a frame, and changes no other policy', async () => {
  const policies = ["frame-src 'self'; base-uri 'none'", "default-src 'none'"];
  const listen: RequestListener = ({ url }, response) => {
    response.setHeader('Content-Security-Policy', policies[Number(url!.slice(1))]!);
    response.end();
  };
  const server = createServer(listen);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const policyAt = async (index: number) =>
    (await fetch(`http://127.0.0.1:${port}/${index}`)).headers.get('content-security-policy');
  expect(await policyAt(0)).toContain("frame-src 'self' https://site.example");
  expect(await policyAt(0)).toContain("; base-uri 'none'");
  expect(await policyAt(1)).toBe(policies[1]);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
