import { defineEndpoint } from '../define-endpoint';
import { readOne } from '../read-publications';

/** `GET /events/{itemId}`. */
export const getEvent = defineEndpoint('getEvent', ({ payload, params, query }) =>
  readOne(payload, 'event', params.itemId, query.locale),
);
