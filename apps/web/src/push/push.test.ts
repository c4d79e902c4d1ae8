import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { pushMessage } from '@eyvan/wire';
import pushExample from '@eyvan/wire/fixtures/push.json' with { type: 'json' };
import { signBody, signatureHeader } from '@eyvan/wire/signature';
import { createSiteCache, installSiteCache } from '../cache/site-cache';
import { handlePush } from './handle-push';
import { parsePush } from './parse-push';
import { warmPaths } from './warm-paths';

const secret = 'a-secret-of-more-than-thirty-two-characters';
const fixture = pushMessage.parse(pushExample);

function toRequest(body: string, signature = signBody(secret, body, new Date())) {
  const headers = { [signatureHeader]: signature };
  return new Request('http://localhost:3000/api/revalidate', { method: 'POST', body, headers });
}

describe('parsePush', () => {
  it('takes what the CMS has signed', async () => {
    await expect(parsePush(toRequest(JSON.stringify(fixture)), secret)).resolves.toEqual({ push: fixture });
  });

  it('refuses what it has not signed, whatever it holds', async () => {
    const body = JSON.stringify(fixture);
    const elsewhere = signBody('another-secret-of-more-than-32-characters', body, new Date());
    const longAgo = signBody(secret, body, new Date(Date.now() - 3_600_000));
    for (const signature of ['', 'v1=00', elsewhere, longAgo, signBody(secret, `${body} `, new Date())]) {
      await expect(parsePush(toRequest(body, signature), secret)).resolves.toEqual({ refused: 401 });
    }
    await expect(parsePush(toRequest('{', ''), secret)).resolves.toEqual({ refused: 401 });
  });

  it('refuses what is signed, but not as the contract says', async () => {
    const bodies = [
      '',
      'null',
      '{',
      JSON.stringify({ ...fixture, kind: 'burnt' }),
      JSON.stringify({ ...fixture, paths: ['https://x'] }),
    ];
    for (const body of bodies)
      await expect(parsePush(toRequest(body), secret)).resolves.toEqual({ refused: 400 });
  });

  it('reads no more than 64 KB', async () => {
    await expect(parsePush(toRequest('x'.repeat(65 * 1024)), secret)).resolves.toEqual({ refused: 413 });
  });
});

describe('handlePush', () => {
  let folder = '';
  const file = () => path.join(folder, 'tags.json');
  const keptTags = async (kind: string) => Object.keys(JSON.parse(await readFile(file(), 'utf8'))[kind]);

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'eyvan-push-'));
    installSiteCache(await createSiteCache(folder, 'build'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('has the tags of a withdrawal on disk when it is done', async () => {
    await expect(handlePush({ ...fixture, id: 'a', kind: 'withdrawn' })).resolves.toBe(true);
    await expect(keptTags('lost')).resolves.toEqual(fixture.tags);
  });

  it('marks an edit as something that may be seen once more', async () => {
    await handlePush({ ...fixture, id: 'b', kind: 'changed' });
    await expect(keptTags('stale')).resolves.toEqual(fixture.tags);
    await expect(keptTags('lost')).resolves.toEqual([]);
  });

  it('does the same push once', async () => {
    await handlePush({ ...fixture, id: 'c' });
    await expect(handlePush({ ...fixture, id: 'c' })).resolves.toBe(false);
  });

  it('does a push again that failed', async () => {
    const touch = jest
      .fn<() => Promise<void>>()
      .mockRejectedValueOnce(new Error('disk full'))
      .mockResolvedValue(undefined);
    const cache = await createSiteCache(folder, 'build');
    installSiteCache({ ...cache, touch });
    await expect(handlePush({ ...fixture, id: 'd' })).rejects.toThrow('disk full');
    await expect(handlePush({ ...fixture, id: 'd' })).resolves.toBe(true);
  });
});

describe('warmPaths', () => {
  let server: Server;
  let most = 0;
  const asked: string[] = [];

  beforeAll(async () => {
    let now = 0;
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        if (request.url === '/broken') request.socket.destroy();
        else response.end('page');
      }, 10);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('asks for every page, four at a time, and fails with none', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const paths = [
      '/broken',
      ...Array.from({ length: 12 }, (_, at) => `/fa/news/${at}`),
      '//elsewhere.example/',
    ];
    await warmPaths(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, paths);
    expect(asked).toEqual(expect.arrayContaining(paths));
    expect(most).toBeLessThanOrEqual(4);
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });
});
