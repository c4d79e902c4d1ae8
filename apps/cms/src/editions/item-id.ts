import { randomInt } from 'node:crypto';
import { itemIdAlphabet, itemIdLength } from '@eyvan/contract';

/** A new itemId: 40 bits at random. That none is taken is held by a unique key in `publications` and checked on create. */
export const createItemId = (): string =>
  Array.from({ length: itemIdLength }, () => itemIdAlphabet[randomInt(itemIdAlphabet.length)]).join('');
