import { defineEndpoint } from '../define-endpoint';
import { readOne } from '../read-publications';

/** `GET /news/{itemId}`. */
export const getNews = defineEndpoint('getNews', ({ payload, params, query }) =>
  readOne(payload, 'news', params.itemId, query.locale),
);
