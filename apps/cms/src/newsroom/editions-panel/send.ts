import { messageOf } from '../../platform/errors/read-error';
import { parseAnswer } from '../rest/parse-answer';

/**
 * Sends something to Payload's REST. @returns null, or what was wrong, in the words of the admin
 */
export async function send(
  method: 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<string | null> {
  try {
    const response = await fetch(path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.ok) return null;
    const { errors } = parseAnswer(await response.json().catch(() => null));
    return errors?.map(({ message }) => message).join('; ') || String(response.status);
  } catch (error) {
    return messageOf(error);
  }
}
