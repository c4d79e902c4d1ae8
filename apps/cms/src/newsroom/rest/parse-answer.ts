// The small zod: the large one makes code of its schemas, which the admin's Content-Security-Policy forbids.
import * as z from 'zod/mini';

/** What is not as it should be counts as not there: something in between may have answered, which speaks otherwise. */
const lenient = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined);
const text = lenient(z.string());

/** What is wrong, for those who write programs and for those who read: see `refuseAll`, `refuseLocked`. */
const refusal = z.object({
  message: text,
  data: lenient(
    z.object({
      holder: text,
      errors: lenient(z.array(z.object({ path: z.string(), message: z.string() }))),
    }),
  ),
});

const answer = z.catch(
  z.object({
    id: text,
    doc: lenient(z.looseObject({ updatedAt: z.string() })),
    errors: lenient(z.array(refusal)),
  }),
  {},
);

/** What Payload's REST answers, as far as our forms read it: the document that was stored, or what was wrong. */
export type RestAnswer = z.infer<typeof answer>;

/** An answer of Payload's REST; nothing in it where it is none. */
export const parseAnswer = (json: unknown): RestAnswer => answer.parse(json);

/** Why a request was refused, in the words of the CMS; its status where it gave none. */
export const sayRefused = (response: Response, { errors }: RestAnswer): string =>
  errors?.[0]?.message ?? String(response.status);
