import type { ServerResponse } from 'node:http';

/** Under which a route says how long its answer is. */
export const lengthHeader = 'x-eyvan-length';

/**
 * Next 16.4 takes `Content-Length` off whatever a route answers: puts it back, of an answer whose head is about to be
 * sent (no upstream issue was found on 2026-11-29).
 */
export function restoreLength(response: ServerResponse): void {
  const length = response.getHeader(lengthHeader);
  response.removeHeader(lengthHeader);
  if (length !== undefined && !response.hasHeader('content-encoding'))
    response.setHeader('Content-Length', length);
}
