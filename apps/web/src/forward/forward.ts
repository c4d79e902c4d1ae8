import { Readable } from 'node:stream';
import { Agent, errors, request as send } from 'undici';
import { toProblemResponse } from '../problem-response';

/** Its own connections: a crowd that pulls the API or pictures must not keep pages waiting. */
const dispatcher = new Agent({ headersTimeout: 10_000, bodyTimeout: 10_000, connect: { timeout: 2000 }, connections: 64 });

export interface Passage {
  /** Where to ask: an address on the CMS. */
  to: URL;
  requestHeaders: readonly string[];
  responseHeaders: readonly string[];
}

function pick(names: readonly string[], valueOf: (name: string) => string | string[] | null | undefined): [string, string][] {
  return names.flatMap((name) => {
    const value = valueOf(name);
    return value ? [[name, [value].flat().join(', ')] satisfies [string, string]] : [];
  });
}

function toFailure(error: unknown): Response {
  const isLate = error instanceof errors.HeadersTimeoutError || error instanceof errors.ConnectTimeoutError;
  console.warn('The CMS was asked in vain:', error instanceof Error ? error.message : error);
  return isLate ? toProblemResponse('unavailable', 504) : toProblemResponse('unavailable', 502);
}

/** Hands a request on to the CMS and its answer back, as a stream, with nothing but the headers that are named. */
export async function forward(request: Request, { to, requestHeaders, responseHeaders }: Passage): Promise<Response> {
  try {
    const { statusCode, headers, body } = await send(to, {
      dispatcher,
      method: request.method as 'GET',
      headers: Object.fromEntries(pick(requestHeaders, (name) => request.headers.get(name))),
      signal: request.signal,
    });
    if (statusCode >= 500 && !headers['content-type']?.includes('problem+json')) {
      await body.dump();
      return toProblemResponse('unavailable', 502);
    }
    const hasBody = request.method !== 'HEAD' && ![204, 304].includes(statusCode);
    // What isn't sent on must still be read, or its connection stays taken.
    if (!hasBody) await body.dump();
    return new Response(hasBody ? (Readable.toWeb(body) as ReadableStream) : null, {
      status: statusCode,
      headers: pick(responseHeaders, (name) => headers[name]),
    });
  } catch (error) {
    return toFailure(error);
  }
}
