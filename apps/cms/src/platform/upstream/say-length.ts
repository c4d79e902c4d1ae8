import { ServerResponse } from 'node:http';

/** Under which a route says how long its answer is. */
export const lengthHeader = 'x-eyvan-length';

/** Next 16.4 takes `Content-Length` off whatever a route answers: puts it back (no upstream issue was found on 2026-11-29). */
export function sayLength(): void {
  const { writeHead } = ServerResponse.prototype;
  ServerResponse.prototype.writeHead = function writeHeadWithLength(
    this: ServerResponse,
    ...given: unknown[]
  ) {
    const length = this.getHeader(lengthHeader);
    this.removeHeader(lengthHeader);
    if (length !== undefined && !this.hasHeader('content-encoding')) this.setHeader('Content-Length', length);
    return Reflect.apply(writeHead, this, given);
  };
}
