import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendLocationOnce } from './send-location-once';

describe('sendLocationOnce', () => {
  it('sends a repeated Location once, and every other header as often as it was given', async () => {
    sendLocationOnce();
    const server = createServer((_request, response) => {
      response.setHeader('location', '/a').setHeader('link', '</x>');
      response.appendHeader('Location', '/a').appendHeader('link', '</x>');
      response.writeHead(308).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const raw = await new Promise<string[]>((resolve) =>
      request({ port, host: '127.0.0.1', agent: false }, (response) =>
        resolve(response.resume().rawHeaders),
      ).end(),
    );
    server.close();
    const countOf = (name: string) => raw.filter((each) => each.toLowerCase() === name).length;
    expect([countOf('location'), countOf('link')]).toEqual([1, 2]);
  });
});
