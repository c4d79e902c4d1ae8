import { referenceTags } from '@eyvan/wire';
import type { Where } from 'payload';
import { defineEndpoint } from '../define-endpoint';
import { findPublic, readOne, toListAnswer } from '../read-publications';

/** `GET /categories`: the creative fields, in the network's order. */
export const listCategories = defineEndpoint('listCategories', async ({ payload, query: { locale } }) => {
  const where: Where[] = [{ type: { equals: 'category' } }, { locale: { equals: locale } }];
  const rows = await findPublic(payload, { where, sort: ['sortKey', 'itemId'] });
  return toListAnswer(payload, rows, { tags: [referenceTags.categories], locale });
});

/** `GET /categories/{code}`. */
export const getCategory = defineEndpoint('getCategory', ({ payload, params, query }) =>
  readOne(payload, 'category', params.code, query.locale),
);
