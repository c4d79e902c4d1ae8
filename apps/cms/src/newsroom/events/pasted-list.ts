// The small zod: the large one makes code of its schemas, which the admin's Content-Security-Policy forbids.
import * as z from 'zod/mini';
import { messageOf } from '../../platform/errors/read-error';
import { parseAnswer, sayRefused } from '../rest/parse-answer';

const list = z.object({
  participants: z.array(
    z.object({ country: z.string(), name: z.nullable(z.string()), attendance: z.string() }),
  ),
  unread: z.array(z.string()),
});

/** What the CMS has read in a list that was pasted. */
export type PastedList = z.infer<typeof list>;

/**
 * Has a list of participants read. @param there how many the event has already
 * @returns a text where it could not be done: why
 */
export async function readList(text: string, language: string, there: number): Promise<PastedList | string> {
  try {
    const response = await fetch('/api/events/read-participants', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, language, there }),
    });
    const json: unknown = await response.json().catch(() => null);
    return response.ok ? list.parse(json) : sayRefused(response, parseAnswer(json));
  } catch (error) {
    return messageOf(error);
  }
}
