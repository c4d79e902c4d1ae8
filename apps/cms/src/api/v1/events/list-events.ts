import { defineEndpoint } from '../define-endpoint';
import { anyKey, fromInstant, readPage, toInstant } from '../read-publications';

/** `GET /events`: by beginning; `from` and `to` take every event that touches the span, one under way included. */
export const listEvents = defineEndpoint('listEvents', ({ payload, query, url }) =>
  readPage(payload, query, {
    type: 'event',
    descending: query.order === 'desc',
    where: [
      ...anyKey('category', query.category),
      ...anyKey('city', query.city),
      ...anyKey('status', query.status),
      ...anyKey('attendance', query.attendance),
      ...(query.from ? [{ endKey: { greater_than_equal: fromInstant(query.from) } }] : []),
      ...(query.to ? [{ sortKey: { less_than_equal: toInstant(query.to) } }] : []),
    ],
    url,
  }),
);
