import type { CollectionBeforeValidateHook } from 'payload';
import { TextError, normaliseLine, normaliseTexts } from './normalise-text';
import { refuse } from './refuse';

/**
 * Normalises every text of a document before anything else looks at it. `lines` are the fields that stand by
 * themselves on one line. Secrets are left as they were typed.
 */
export function normaliseTextOf(lines: readonly string[]): CollectionBeforeValidateHook {
  return ({ data, originalDoc, req }) => {
    if (!data) return data;
    // Of an edition its own language; of words in several languages the one in which they are being written.
    const language = String(data.language ?? originalDoc?.language ?? req.locale ?? '');
    const { password, ...rest } = data as Record<string, unknown>;
    const clean = tryTo('', () => normaliseTexts(rest, language)) as Record<string, unknown>;
    for (const line of lines) {
      // As it came: of invisible characters alone nothing is left above, and nothing would be wrong with that.
      const value = rest[line];
      if (typeof value === 'string') clean[line] = tryTo(line, () => normaliseLine(value, language));
    }
    return password === undefined ? clean : { ...clean, password };
  };
}

function tryTo<Value>(path: string, act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    if (error instanceof TextError)
      return refuse(path || error.message.split(' ')[0] || 'text', error.message);
    throw error;
  }
}
