import { defineEndpoint } from '../define-endpoint';
import { before, from, to } from '../moments';
import { anyKey, readPage } from '../read-publications';

const beginning = { instant: 'sortKey', day: 'firstDay' } as const;
const end = { instant: 'endKey', day: 'lastDay' } as const;

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
      ...from(query.from, end),
      ...to(query.to, beginning),
      ...before(query.endBefore, end),
    ],
    url,
  }),
);
