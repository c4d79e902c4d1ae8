import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  origin: string;
  close: () => Promise<void>;
}

/** Listens on a free port of this machine. */
export async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>,
  port = 0,
): Promise<Served> {
  const server = createServer((request, response) => void handle(request, response));
  server.listen(port, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A server in front of something that answers the requests of the Fetch standard, as a route of Next does. */
export const serve = (answer: (request: Request) => Promise<Response>): Promise<Served> =>
  listen(async ({ headers, method, url }, response) => {
    const request = new Request(`http://${headers.host}${url}`, {
      method,
      headers: headers as Record<string, string>,
    });
    const { body, headers: answered, status } = await answer(request);
    response.writeHead(status, Object.fromEntries(answered));
    response.end(body ? Buffer.from(await new Response(body).arrayBuffer()) : undefined);
  });
