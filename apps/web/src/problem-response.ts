import { problemTypes, type Problem } from '@eyvan/contract';

const words = {
  badRequest: ['Bad request', 'The request is not one that this address takes.'],
  notFound: ['Not found', 'There is nothing at this address.'],
  methodNotAllowed: ['Method not allowed', 'This address is read-only: GET, HEAD and OPTIONS.'],
  unavailable: ['Unavailable', 'The newsroom cannot be reached at the moment. Please try again soon.'],
} as const;

/** A problem document (RFC 9457) as an answer. */
export function toProblemResponse(
  type: keyof typeof words,
  status: number,
  headers: Record<string, string> = {},
): Response {
  const [title, detail] = words[type];
  const problem: Problem = { type: problemTypes[type], title, status, detail };
  const all = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers };
  return new Response(JSON.stringify(problem), { status, headers: all });
}
