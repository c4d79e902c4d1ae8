import type { PayloadRequest } from 'payload';
import { TextError, normaliseLine, normaliseTexts } from './normalise-text';
import { refuseInWords, type Refusal } from '../../platform/refusals/refuse';

/** What both a collection and a global are given before they look at what came in. */
interface Incoming {
  data?: Record<string, unknown> | undefined;
  originalDoc?: Record<string, unknown>;
  req: PayloadRequest;
}

/**
 * Normalises every text of a document before anything else looks at it. `lines` are the fields that stand by
 * themselves on one line. Secrets are left as they were typed.
 */
export function normaliseTextOf(lines: readonly string[]) {
  return ({ data, originalDoc, req }: Incoming): Incoming['data'] => {
    if (!data) return data;
    // Of an edition its own language; of words in several languages the one in which they are being written.
    const language = String(data.language ?? originalDoc?.language ?? req.locale ?? '');
    const { password, ...rest } = data;
    const clean = tryTo(req, '', () => normaliseTexts(rest, language)) as Record<string, unknown>;
    for (const line of lines) {
      // As it came: of invisible characters alone nothing is left above, and nothing would be wrong with that.
      const value = rest[line];
      if (typeof value === 'string') clean[line] = tryTo(req, line, () => normaliseLine(value, language));
    }
    return password === undefined ? clean : { ...clean, password };
  };
}

/** What `TextError` says to those who write programs, for those who write texts. */
const refusals: [reason: RegExp, refusal: Refusal][] = [
  [/half of a character/, 'halfCharacter'],
  [/nothing but spaces/, 'onlySpaces'],
  [/control character/, 'controlCharacter'],
];

function tryTo<Value>(req: PayloadRequest, path: string, act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof TextError)) throw error;
    const { message } = error;
    const refusal = refusals.find(([reason]) => reason.test(message))?.[1] ?? 'controlCharacter';
    return refuseInWords(req, path || message.split(' ')[0] || 'text', refusal);
  }
}
