import { Readable } from 'node:stream';
import { Agent, errors, request as send, type Dispatcher } from 'undici';
import { toProblemResponse } from '../answers/problem-response';
import { lengthHeader } from '../upstream/restore-length';
import { inertPolicy } from '../door/security-headers';

/** Its own connections: a crowd that pulls the API or pictures must not keep pages waiting. */
const dispatcher = new Agent({
  headersTimeout: 5000,
  bodyTimeout: 10_000,
  connect: { timeout: 2000 },
  connections: 64,
});

export interface Passage {
  /** Where to ask: an address on the CMS. */
  to: URL;
  /** Names, in lower case; nothing else is handed on. */
  requestHeaders: readonly string[];
  responseHeaders: readonly string[];
}

type Values = string | string[] | null | undefined;

function pick(names: readonly string[], valueOf: (name: string) => Values): Record<string, string> {
  const given = names.map((name) => [name, valueOf(name)] as const).filter(([, value]) => value);
  return Object.fromEntries(given.map(([name, value]) => [name, [value].flat().join(', ')]));
}

/** It may be back soon: who asks again at once only makes that later. */
const toUnavailable = (status: 502 | 504) => toProblemResponse('unavailable', status, { 'Retry-After': '5' });

async function toResponse(
  answer: Dispatcher.ResponseData,
  method: string,
  names: readonly string[],
): Promise<Response> {
  const { statusCode, headers, body } = answer;
  const isInOurWords =
    statusCode < 500 || String(headers['content-type']).startsWith('application/problem+json');
  const hasBody = isInOurWords && method !== 'HEAD' && statusCode !== 204 && statusCode !== 304;
  // What isn't sent on must still be read, or its connection stays taken.
  if (!hasBody) await body.dump();
  if (!isInOurWords) return toUnavailable(502);
  const picked = pick(names, (name) => headers[name]);
  const length = picked['content-length'];
  return new Response(hasBody ? (Readable.toWeb(body) as ReadableStream) : null, {
    status: statusCode,
    headers: {
      [inertPolicy.key.toLowerCase()]: inertPolicy.value,
      ...picked,
      ...(length ? { [lengthHeader]: length } : {}),
    },
  });
}

function toFailure(error: unknown): Response {
  const isLate = error instanceof errors.HeadersTimeoutError || error instanceof errors.ConnectTimeoutError;
  console.warn('The CMS was asked in vain:', error instanceof Error ? error.message : error);
  return toUnavailable(isLate ? 504 : 502);
}

/** Hands a request on to the CMS and its answer back, as a stream, with nothing but the headers that are named. */
export async function forward(
  request: Request,
  { to, requestHeaders, responseHeaders }: Passage,
): Promise<Response> {
  try {
    const answer = await send(to, {
      dispatcher,
      method: request.method as Dispatcher.HttpMethod,
      headers: pick(requestHeaders, (name) => request.headers.get(name)),
      signal: request.signal,
    });
    return await toResponse(answer, request.method, responseHeaders);
  } catch (error) {
    return toFailure(error);
  }
}
