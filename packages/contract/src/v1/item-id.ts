import { z } from 'zod';

/** Crockford's base 32, lower case: no i, l, o, u, so that an id survives being read aloud. */
export const itemIdAlphabet = '0123456789abcdefghjkmnpqrstvwxyz';
export const itemIdLength = 8;

/** The short stable name of an item, the same in all its languages. */
export const itemId = z
  .string()
  .regex(/^[0-9a-hjkmnp-tv-z]{8}$/, 'an itemId is 8 characters of lower-case Crockford base 32')
  .meta({ id: 'ItemId', description: 'Stable id of a news item or event, shared by all its languages' });
