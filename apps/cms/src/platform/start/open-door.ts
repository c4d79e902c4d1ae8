import { IncomingMessage, Server, ServerResponse, type IncomingHttpHeaders } from 'node:http';
import { problems, type Problem } from '@eyvan/contract';
import { sayRefusalIn } from '../refusals/refuse';
import { sayLength } from '../upstream/say-length';
import { setAdminLanguage, toAdminLanguage } from '../upstream/speak-readers-language';

/** What Next has a route for, or an answer of its own; for any other it fails, as the Fetch standard knows no TRACE. */
const known = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

const { type, title, status } = problems.methodNotAllowed;
const problem: Problem = { type, title, status, detail: 'This method is not taken here.' };

/** Where Payload answers: in words that somebody reads. The API of the public has none. */
const isForPeople = (path = '') => /^\/(?:admin|api)(?!\/v1(?:[/?]|$))/.test(path);

function watchRequests(): void {
  const { emit } = Server.prototype;
  Server.prototype.emit = function emitInOrder(this: Server, event: string | symbol, ...given: unknown[]) {
    const [request, response] = event === 'request' ? given : [];
    const isAsked = request instanceof IncomingMessage && response instanceof ServerResponse;
    if (isAsked && isForPeople(request.url)) setAdminLanguage(request.headers);
    if (!isAsked || known.includes(request.method ?? '')) return Reflect.apply(emit, this, [event, ...given]);
    const headers = {
      allow: known.join(', '),
      'cache-control': 'no-store',
      'content-type': 'application/problem+json',
      'access-control-allow-origin': '*',
    };
    response.writeHead(status, headers).end(JSON.stringify(problem));
    return true;
  };
}

/** What `scripts/lib/bound-bodies.mjs` refuses, in the words of who sent it from a form. */
function sayRefusals(): void {
  const say = (headers: IncomingHttpHeaders, status: number, mbMax: number): string | undefined => {
    const language = toAdminLanguage(headers);
    if (status === 413) return sayRefusalIn(language, 'bodyTooLarge', { count: mbMax });
    return status === 503 ? sayRefusalIn(language, 'sentAtOnce') : undefined;
  };
  Reflect.set(globalThis, Symbol.for('eyvan.sayRefusal'), say);
}

const ownFrames = "frame-src 'self'";

/** Lets the admin show pages of the site in a frame. Its address is known when this process runs, not when it is built. */
function allowFrames(siteUrl: string): void {
  const { writeHead } = ServerResponse.prototype;
  ServerResponse.prototype.writeHead = function writeHeadWithFrames(
    this: ServerResponse,
    ...given: unknown[]
  ) {
    const policy = this.getHeader('content-security-policy');
    if (typeof policy === 'string' && policy.includes(ownFrames))
      this.setHeader('Content-Security-Policy', policy.replace(ownFrames, `${ownFrames} ${siteUrl}`));
    return Reflect.apply(writeHead, this, given);
  };
}

/**
 * Stands before Next in every server of this process: answers 405 to TRACE and other methods that nobody here takes,
 * sees to it that who reads the admin is answered in their language, lets answers say how long they are, and lets the
 * admin show the site in a frame.
 * @param siteUrl origin of the site
 */
export function openDoor(siteUrl: string): void {
  allowFrames(siteUrl);
  watchRequests();
  sayRefusals();
  sayLength();
}
