import type { IncomingMessage, ServerResponse } from 'node:http';
import { openServer, type Server } from '@eyvan/test-kit';

/** In the place of the site: says what a test wants, and remembers what it was asked. */
export interface StandInSite extends Server {
  asked: IncomingMessage[];
  answer: (request: IncomingMessage, response: ServerResponse) => void;
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
  const server = await openServer((request, response) => {
    site.asked.push(request);
    site.answer(request, response);
  });
  const site: StandInSite = { ...server, asked: [], answer: page('A page') };
  return site;
}
