import * as z from 'zod/mini';
import { messageOf } from '../../platform/errors/read-error';
import { parseAnswer, sayRefused } from '../rest/parse-answer';

const answer = z.object({
  /** Of a link that has just been made. */
  url: z.optional(z.string()),
  links: z.array(z.object({ id: z.string(), expiresAt: z.string(), canRevoke: z.boolean() })),
});

/** The living links of an edition, and the address of the one that was made. */
export type Links = z.infer<typeof answer>;

/** Lists, makes or ends links. @returns them, or what was wrong in the words of the CMS */
export async function askLinks(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
): Promise<Links | { refused: string }> {
  try {
    const response = await fetch(path, { method });
    const json: unknown = await response.json().catch(() => null);
    if (!response.ok) return { refused: sayRefused(response, parseAnswer(json)) };
    return answer.parse(json);
  } catch (error) {
    return { refused: messageOf(error) };
  }
}
