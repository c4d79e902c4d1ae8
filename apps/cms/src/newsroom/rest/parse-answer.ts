import { z } from 'zod';

const text = z.string().optional().catch(undefined);

/** What is wrong, for those who write programs and for those who read: see `refuseAll`, `refuseLocked`. */
const refusal = z.object({
  message: text,
  data: z
    .object({
      holder: text,
      errors: z
        .array(z.object({ path: z.string(), message: z.string() }))
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});

const answer = z
  .object({
    id: text,
    doc: z.looseObject({ updatedAt: z.string() }).optional().catch(undefined),
    errors: z.array(refusal).optional().catch(undefined),
  })
  .catch({});

/** What Payload's REST answers, as far as our forms read it: the document that was stored, or what was wrong. */
export type RestAnswer = z.infer<typeof answer>;

/** Nothing in it where something in between has answered, which speaks otherwise. */
export const parseAnswer = (json: unknown): RestAnswer => answer.parse(json);

/** Why a request was refused, in the words of the CMS; its status where it gave none. */
export const sayRefused = (response: Response, { errors }: RestAnswer): string =>
  errors?.[0]?.message ?? String(response.status);
