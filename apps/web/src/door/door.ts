import {
  Server,
  ServerResponse,
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
} from 'node:http';
import { apiBasePath } from '@eyvan/contract';
import { toProblemResponse } from '../answers/problem-response';
import { forgetStatus } from '../upstream/forget-status';
import { isOpen, pathnameOf, setRightHeaders } from './headers';
import { toRightPath } from './right-path';
import { commonHeaders, inertPolicy } from './security-headers';

/** What the framework sends to itself: without scripts nobody has a use for it, and it answers in another form. */
const ownHeaders = /^(?:rsc|next-.*|x-nextjs-data|x-middleware-.*)$/;
// RFC 9112 has no place for them in an address, and Next's patterns end at the first line (`.` is no line end).
const controls = /[\p{Cc}\u2028\u2029]/u;

function isReadable(pathname: string): boolean {
  try {
    return !controls.test(decodeURIComponent(pathname));
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    // `proxy.ts` has an answer to that.
    return true;
  }
}

const allowAt = (pathname: string) => (isOpen(pathname) ? 'GET, HEAD, OPTIONS' : 'GET, HEAD');

function toPreflight(pathname: string): Response {
  const allow = allowAt(pathname);
  const forBrowsers = {
    'Access-Control-Allow-Methods': allow,
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Max-Age': '86400',
  };
  return new Response(null, {
    status: 204,
    headers: { Allow: allow, ...(isOpen(pathname) ? forBrowsers : {}) },
  });
}

/** What the system itself writes to: the push of the CMS (`app/api/revalidate`). All else there says by itself what it takes. */
const isForPrograms = (pathname: string) => pathname === '/api' || pathname.startsWith('/api/');
const methodsOfRoutes = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** What is answered before Next is asked; null for all that is a question for it. */
function toOwnAnswer({ method = '', url = '' }: IncomingMessage, pathname: string): Response | null {
  if (method === 'OPTIONS' && (isOpen(pathname) || !isForPrograms(pathname))) return toPreflight(pathname);
  const methods = isForPrograms(pathname) ? methodsOfRoutes : ['GET', 'HEAD'];
  if (!methods.includes(method))
    return toProblemResponse('methodNotAllowed', 405, { Allow: allowAt(pathname) });
  if (!isReadable(pathname)) return toProblemResponse('notFound', 404);
  const right = toRightPath(pathname);
  if (!right) return null;
  return new Response(null, { status: 308, headers: { Location: right + url.slice(pathname.length) } });
}

async function send(answer: Response, { method }: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await answer.text();
  for (const { key, value } of [...commonHeaders, inertPolicy]) response.setHeader(key, value);
  answer.headers.forEach((value, name) => response.setHeader(name, value));
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.writeHead(answer.status).end(method === 'HEAD' ? undefined : body);
}

/** @returns whether a request is answered, and no question any more */
function isAnswered(request: IncomingMessage, response: ServerResponse): boolean {
  const pathname = pathnameOf(request);
  const answer = toOwnAnswer(request, pathname);
  if (answer) {
    send(answer, request, response).catch((error: unknown) => response.destroy(error as Error));
    return true;
  }
  for (const name of Object.keys(request.headers)) if (ownHeaders.test(name)) delete request.headers[name];
  // Next would send it to the address without the slash, and an edge that one back.
  if (pathname === `${apiBasePath}/`) request.url = apiBasePath + request.url!.slice(pathname.length);
  return false;
}

/**
 * Stands before Next in every server of this process: refuses what is no question to a site that is only read, leads
 * addresses that are nearly right to the right one, and sees to the headers of every answer.
 * @param adminUrl origin of the admin, which may show what is typed there in a frame
 */
export function openDoor(adminUrl: string): void {
  const { emit } = Server.prototype;
  Server.prototype.emit = function emitAtDoor(this: Server, event: string | symbol, ...given: unknown[]) {
    const isRequest = event === 'request';
    if (isRequest && isAnswered(given[0] as IncomingMessage, given[1] as ServerResponse)) return true;
    return Reflect.apply(emit, this, [event, ...given]) as boolean;
  } as typeof emit;

  const { writeHead } = ServerResponse.prototype;
  ServerResponse.prototype.writeHead = function writeRightHead(
    this: ServerResponse,
    status: number,
    ...given: (string | OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined)[]
  ) {
    const headers = given.find((each) => typeof each === 'object');
    // Set one by one, they can be seen with the others.
    if (headers && !Array.isArray(headers))
      for (const [name, value] of Object.entries(headers))
        if (value !== undefined) this.setHeader(name, value);
    const right = setRightHeaders(this.req, this, { status, adminUrl });
    writeHead.call(this, right, Array.isArray(headers) ? headers : undefined);
    forgetStatus(this);
    return this;
  } as typeof writeHead;
}
