import { z } from 'zod';
import { alternate } from './locale';

/** What went wrong, as a stable address; RFC 9457 `type`. */
export const problemTypes = {
  badRequest: '/problems/bad-request',
  notFound: '/problems/not-found',
  notInThisLanguage: '/problems/not-in-this-language',
  withdrawn: '/problems/withdrawn',
  methodNotAllowed: '/problems/method-not-allowed',
  tooManyRequests: '/problems/too-many-requests',
  uriTooLong: '/problems/uri-too-long',
  unavailable: '/problems/unavailable',
} as const;

/** An error answer: RFC 9457 problem details, as `application/problem+json`. Never holds a stack, a query or a path. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(z.object({ parameter: z.string(), problem: z.string(), expected: z.string() }))
      .optional(),
    alternates: z.array(alternate).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
