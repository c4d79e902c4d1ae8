import { Server, type IncomingMessage, type ServerResponse } from 'node:http';
import { problemTypes, type Problem } from '@eyvan/contract';

/** What Next has a route for, or an answer of its own; for any other it fails, as the Fetch standard knows no TRACE. */
const known = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

const problem: Problem = {
  type: problemTypes.methodNotAllowed,
  title: 'Method not allowed',
  status: 405,
  detail: 'This method is not taken here.',
};

/** Answers 405 to TRACE and other methods that nobody here takes, in every server of this process. */
export function refuseTrace(): void {
  const { emit } = Server.prototype;
  Server.prototype.emit = function emitUnlessTrace(
    this: Server,
    event: string | symbol,
    ...given: unknown[]
  ) {
    const [request, response] = given as [IncomingMessage, ServerResponse];
    if (event !== 'request' || known.includes(request.method ?? ''))
      return Reflect.apply(emit, this, [event, ...given]) as boolean;
    const headers = {
      allow: known.join(', '),
      'cache-control': 'no-store',
      'content-type': 'application/problem+json',
      'access-control-allow-origin': '*',
    };
    response.writeHead(405, headers).end(JSON.stringify(problem));
    return true;
  } as typeof emit;
}
