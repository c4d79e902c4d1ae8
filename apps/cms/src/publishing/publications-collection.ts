import { withdrawalCategories } from '@eyvan/contract';
import type { CollectionConfig } from 'payload';
import { publicationTypes } from '../projection/publication';
import { isNobody } from '../platform/access/predicates';

/**
 * What the public sees, frozen: one row a type, locale and itemId, written only by `publishing/`, read only by `api/v1`.
 * `summaryJson` and `itemJson` are the API's answers, byte for byte. `sortKey` is UTC ISO 8601 (news: publication,
 * events: beginning), `endKey` the last instant of an event; `firstDay` and `lastDay` are `YYYY-MM-DD` of the event's own
 * zone (news: the newsroom's), `withdrawnCategory` why it was taken back, as readers are told; `filterKeys` and `references` are words divided and framed by spaces, so that one can be looked for whole.
 */
export const Publications: CollectionConfig = {
  slug: 'publications',
  access: { create: isNobody, delete: isNobody, read: isNobody, update: isNobody },
  admin: { hidden: true },
  indexes: [
    // Lists: found, sorted and filtered by what stands in the index, so that only the rows of one page are read.
    { fields: ['type', 'locale', 'state', 'sortKey', 'itemId', 'filterKeys'] },
    { fields: ['itemId', 'type'] },
    // Who names a thing that has changed: words within `references` are looked for in the index, not in the rows.
    { fields: ['state', 'type', 'references'] },
  ],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'type', type: 'select', required: true, options: [...publicationTypes] },
    { name: 'locale', type: 'text', required: true },
    { name: 'itemId', type: 'text', required: true },
    { name: 'state', type: 'select', required: true, options: ['public', 'withdrawn'] },
    { name: 'sequence', type: 'number', required: true, unique: true },
    { name: 'publishedAt', type: 'date' },
    { name: 'slug', type: 'text' },
    { name: 'sortKey', type: 'text' },
    { name: 'endKey', type: 'text' },
    { name: 'firstDay', type: 'text' },
    { name: 'lastDay', type: 'text' },
    { name: 'filterKeys', type: 'text' },
    { name: 'references', type: 'text' },
    { name: 'summaryJson', type: 'textarea' },
    { name: 'itemJson', type: 'textarea' },
    { name: 'etag', type: 'text' },
    { name: 'searchText', type: 'textarea' },
    { name: 'withdrawnCategory', type: 'select', options: [...withdrawalCategories] },
  ],
};
