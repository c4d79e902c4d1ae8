import { problems, type Problem, type ProblemName } from '@eyvan/contract';

/** What the site itself has to say; all else the contract says, and the CMS answers. */
const details = {
  badRequest: 'The request is not one that this address takes.',
  notFound: 'There is nothing at this address.',
  methodNotAllowed: 'This address is read-only: GET, HEAD and OPTIONS.',
  unavailable: 'The newsroom cannot be reached at the moment. Please try again soon.',
} as const satisfies Partial<Record<ProblemName, string>>;

/** A problem document (RFC 9457) as an answer. */
export function toProblemResponse(
  name: keyof typeof details,
  status: number,
  headers: Record<string, string> = {},
): Response {
  const { type, title } = problems[name];
  const problem: Problem = { type, title, status, detail: details[name] };
  const all = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers };
  return new Response(JSON.stringify(problem), { status, headers: all });
}
