import { openServer, type Server } from '@eyvan/test-kit';

/** A server in front of something that answers the requests of the Fetch standard, as a route of Next does. */
export const serve = (answer: (request: Request) => Promise<Response>): Promise<Server> =>
  openServer(async ({ headers, method, url }, response) => {
    const request = new Request(`http://${headers.host}${url}`, {
      method,
      headers: headers as Record<string, string>,
    });
    const { body, headers: answered, status } = await answer(request);
    response.writeHead(status, Object.fromEntries(answered));
    response.end(body ? Buffer.from(await new Response(body).arrayBuffer()) : undefined);
  });
