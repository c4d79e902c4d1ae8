import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkCms } from './check-cms';

/** A CMS that says this of itself. */
async function ask(status: number, body: string): Promise<string | null> {
  const server = createServer((_request, response) => response.writeHead(status).end(body));
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    return await checkCms(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

test.each<[what: string, status: number, body: string, reason: string | null]>([
  ['is ready', 200, '{"status":"ready"}', null],
  [
    'cannot save, and can be read',
    503,
    '{"status":"not ready","reads":true,"reason":"The disk is full"}',
    null,
  ],
  ['cannot be read', 503, '{"status":"not ready","reads":false}', 'The CMS answers 503'],
  ['is something else', 502, '<h1>Bad gateway</h1>', 'The CMS answers 502'],
])('a CMS that %s', async (_what, status, body, reason) => {
  expect(await ask(status, body)).toBe(reason);
});
