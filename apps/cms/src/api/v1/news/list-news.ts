import { defineEndpoint } from '../define-endpoint';
import { anyKey, fromInstant, readPage, toInstant } from '../read-publications';

/** `GET /news`: newest first; `from` and `to` are about the time of publication. */
export const listNews = defineEndpoint('listNews', ({ payload, query, url }) =>
  readPage(payload, query, {
    type: 'news',
    descending: query.order !== 'asc',
    where: [
      ...anyKey('category', query.category),
      ...anyKey('city', query.city),
      ...(query.from ? [{ sortKey: { greater_than_equal: fromInstant(query.from) } }] : []),
      ...(query.to ? [{ sortKey: { less_than_equal: toInstant(query.to) } }] : []),
    ],
    url,
  }),
);
