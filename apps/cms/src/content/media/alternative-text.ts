import type { TextFieldSingleValidation } from 'payload';
import { text } from 'payload/shared';

/** A context of the system itself: a picture comes with a text, and its words are still to be written. */
export const wordsToCome = { wordsToCome: true };

/** Every picture needs its words, but for one that comes with a text. None is published without (`editions/pictures.ts`). */
export const checkAlternativeText: TextFieldSingleValidation = (value, options) =>
  options.req.context.wordsToCome && !value ? true : text(value, options);
