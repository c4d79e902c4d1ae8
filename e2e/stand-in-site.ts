import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** In the place of the site: says what a test wants, and remembers what it was asked. */
export interface StandInSite {
  url: string;
  asked: IncomingMessage[];
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  close: () => Promise<void>;
}

export const sharedCache = 'public, max-age=0, s-maxage=1, stale-while-revalidate=4';

/** A page as the site gives it. */
export const page =
  (text: string, headers: Record<string, string> = {}) =>
  (_request: IncomingMessage, response: ServerResponse) =>
    void response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': sharedCache,
        ...headers,
      })
      .end(text);

export async function openStandInSite(): Promise<StandInSite> {
  const server = createServer((request, response) => {
    site.asked.push(request);
    site.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site: StandInSite = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    answer: page('A page'),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return site;
}
