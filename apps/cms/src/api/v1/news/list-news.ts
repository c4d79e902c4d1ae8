import { defineEndpoint } from '../define-endpoint';
import { from, to } from '../moments';
import { anyKey, readPage } from '../read-publications';

const publication = { instant: 'sortKey', day: 'firstDay' } as const;

/** `GET /news`: newest first; `from` and `to` are about the time of publication. */
export const listNews = defineEndpoint('listNews', ({ payload, query, url }) =>
  readPage(payload, query, {
    type: 'news',
    descending: query.order !== 'asc',
    where: [
      ...anyKey('category', query.category),
      ...anyKey('city', query.city),
      ...from(query.from, publication),
      ...to(query.to, publication),
    ],
    url,
  }),
);
