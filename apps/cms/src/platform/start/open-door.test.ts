import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { problem } from '@eyvan/contract';
import { lengthHeader, openDoor } from './open-door';

it('refuses what no route can take, lets all else through, and says how long it is', async () => {
  openDoor();
  const server = createServer((_request, response) => {
    response.setHeader(lengthHeader, '5');
    response.write('as');
    response.end('ked');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (method: string) =>
    new Promise<{ status?: number; allow?: string; length?: string; text: string }>((resolve) =>
      send({ port, host: '127.0.0.1', method, path: '/api/v1/locales', agent: false }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            allow: response.headers.allow,
            length: response.headers['content-length'],
            text,
          }),
        );
      }).end(),
    );
  for (const method of ['TRACE', 'PROPFIND']) {
    const { status, allow, text } = await ask(method);
    expect([status, allow]).toEqual([405, 'GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE']);
    expect(problem.parse(JSON.parse(text))).toMatchObject({ status: 405 });
  }
  expect(await ask('GET')).toMatchObject({ status: 200, text: 'asked', length: '5' });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
