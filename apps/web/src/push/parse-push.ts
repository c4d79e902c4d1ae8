import { pushBytesMax, pushMessage, type PushMessage } from '@eyvan/wire';
import { isSignedBody, signatureHeader } from '@eyvan/wire/signature';
import { readLimitedText } from './read-limited-text';

export type Push = { push: PushMessage } | { refused: 400 | 401 | 413 };

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** What the CMS pushes, when it is signed by it and as both have agreed. `secret` is what both sides know. */
export async function parsePush(request: Request, secret: string): Promise<Push> {
  const text = await readLimitedText(request, pushBytesMax);
  if (text === null) return { refused: 413 };
  if (!isSignedBody(secret, text, request.headers.get(signatureHeader), new Date())) return { refused: 401 };
  const parsed = pushMessage.safeParse(parseJson(text));
  return parsed.success ? { push: parsed.data } : { refused: 400 };
}
