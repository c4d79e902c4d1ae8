import { z } from 'zod';
import { alternate } from './locale';
import { withdrawal } from './withdrawal';

/** Every error of the API by its stable name: its status, its title, and what it means in words. */
export const problems = {
  badRequest: {
    type: '/problems/bad-request',
    status: 400,
    title: 'The request cannot be answered as it is',
    meaning:
      'A parameter is missing, unknown, given twice or wrong. `errors` names each one, what is wrong with it, and what would be right.',
  },
  notFound: {
    type: '/problems/not-found',
    status: 404,
    title: 'Not found',
    meaning: 'There is nothing under this name, and never was anything public.',
  },
  notInThisLanguage: {
    type: '/problems/not-in-this-language',
    status: 404,
    title: 'Not in this language',
    meaning: 'The item was never public in this language. `alternates` lists the languages in which it is.',
  },
  withdrawn: {
    type: '/problems/withdrawn',
    status: 410,
    title: 'Withdrawn',
    meaning:
      'It was public, and the newsroom has withdrawn it: remove your copies. `withdrawal` says when, and why where the newsroom says so; `alternates` lists the languages in which it still is public.',
  },
  methodNotAllowed: {
    type: '/problems/method-not-allowed',
    status: 405,
    title: 'Method not allowed',
    meaning: 'The API is read-only. `Allow` lists the methods that it takes.',
  },
  tooManyRequests: {
    type: '/problems/too-many-requests',
    status: 429,
    title: 'Too many requests',
    meaning:
      'More was asked from one network address than it can be given. `Retry-After` says when to ask again.',
  },
  uriTooLong: {
    type: '/problems/uri-too-long',
    status: 414,
    title: 'The address is too long',
    meaning: 'The address is longer than any question that the API can answer.',
  },
  unavailable: {
    type: '/problems/unavailable',
    status: 503,
    title: 'Not available at the moment',
    meaning: 'The newsroom cannot answer now (502, 503), or did not in time (504). Ask again in a moment.',
  },
} as const;
export type ProblemName = keyof typeof problems;

type ProblemTypes = { [Name in ProblemName]: (typeof problems)[Name]['type'] };

/** RFC 9457 `type`: addresses on the site and on the CMS, which both say there what the problem means. */
export const problemTypes = Object.fromEntries(
  Object.entries(problems).map(([name, { type }]) => [name, type]),
) as ProblemTypes;

/** What stands at the address of a problem, as plain text; null where `name` is none (`withdrawn`). */
export function describeProblem(name: string): string | null {
  const found = Object.values(problems).find(({ type }) => type === `/problems/${name}`);
  return found ? `${found.status} ${found.title}\n\n${found.meaning}\n` : null;
}

/** An error answer: RFC 9457 problem details, as `application/problem+json`. Never holds a stack, a query or a path. */
export const problem = z
  .object({
    type: z.string().meta({ description: 'Which problem, as an address that says what it means' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(z.object({ parameter: z.string(), problem: z.string(), expected: z.string() }))
      .optional(),
    alternates: z
      .array(alternate)
      .optional()
      .meta({ description: 'The public editions that there are in other languages' }),
    withdrawal: withdrawal.optional().meta({ description: 'When it was withdrawn, and why' }),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
