import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { lengthHeader, sayLength } from './say-length';

async function headersOf(listen: RequestListener): Promise<Headers> {
  const server = createServer(listen);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  expect(await answer.text()).toBe('asked');
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return answer.headers;
}

// In parts, as Next sends: Node says the length by itself of what comes at once.
const inParts =
  (headers: Record<string, string>): RequestListener =>
  (_request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.write('as');
    response.end('ked');
  };

beforeAll(() => sayLength());

test('an answer that says how long it is has that as its length', async () => {
  const headers = await headersOf(inParts({ [lengthHeader]: '5' }));
  expect([headers.get('content-length'), headers.get(lengthHeader)]).toEqual(['5', null]);
});

test('one that says nothing, or is packed after it was said, has none', async () => {
  expect((await headersOf(inParts({}))).get('content-length')).toBeNull();
  const packed = await headersOf(inParts({ [lengthHeader]: '9', 'content-encoding': 'identity' }));
  expect([packed.get('content-length'), packed.get(lengthHeader)]).toEqual([null, null]);
});
