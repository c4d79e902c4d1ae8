import type { ServerResponse } from 'node:http';

/**
 * Next 16.4 makes a page anew behind its reader, and looks at the status of the answer at hand: where that was a 404,
 * the new page gets the title of none (as in vercel/next.js, issue 63478). Forgets it of an answer whose head has been
 * sent.
 */
export function forgetStatus(response: ServerResponse): void {
  response.statusCode = 200;
}
