import { APIError, type Endpoint } from 'payload';
import { z } from 'zod';
import { participantsMax } from '../../content/types/events';
import { parseParticipants } from '../../content/places/parse-participants';
import { readAs } from '../../platform/input/read-as';

/** As many characters as three hundred long lines have. */
const textMax = 100_000;

const pasted = z.strictObject({
  text: z.string().max(textMax),
  language: z.string().max(12),
  there: z.int().min(0).max(participantsMax),
});

/**
 * `POST /api/events/read-participants` with `{ text, language, there }`: reads a list that was pasted
 * (`parse-participants.ts`), as `{ participants, unread }`, and stores nothing. `there` is how many the event has
 * already. For those who are signed in.
 */
export const readParticipantsEndpoint: Endpoint = {
  path: '/read-participants',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new APIError('Sign in first', 401, null, true);
    const { text, language, there } = await readAs(req, pasted);
    return Response.json(parseParticipants(text, language, participantsMax - there));
  },
};
