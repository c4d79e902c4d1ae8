import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { forgetStatus } from './forget-status';

test('what was sent stays what it was, and who looks afterwards finds no 404', async () => {
  let found: number | undefined;
  const server = createServer((_request, response) => {
    response.writeHead(404);
    forgetStatus(response);
    found = response.statusCode;
    response.end('nothing');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  expect([answer.status, await answer.text(), found]).toEqual([404, 'nothing', 200]);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
