import type { CollectionConfig } from 'payload';
import { isNobody } from '../../platform/access/predicates';

/**
 * What the desk shows: one row an item, with all its languages, written only by `sync-desk.ts` and read only by the
 * desk. `touchedAt` (of its latest save) and `dueAt` are UTC ISO 8601; `filterKeys` are words divided and framed by
 * spaces, as those of `publications`; `searchText` holds the folded headlines; `cells` is JSON, a `DeskCell` by language.
 */
export const Items: CollectionConfig = {
  slug: 'items',
  access: { create: isNobody, delete: isNobody, read: isNobody, update: isNobody },
  admin: { hidden: true },
  lockDocuments: false,
  indexes: [
    // Read in its order, newest first, and filtered by what stands in it: only the rows of one page are looked up.
    { fields: ['touchedAt', 'itemId', 'filterKeys'] },
  ],
  fields: [
    /** `news:4f7k2q9d` */
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'type', type: 'text', required: true },
    { name: 'itemId', type: 'text', required: true },
    { name: 'touchedAt', type: 'text', required: true },
    { name: 'dueAt', type: 'text', index: true },
    { name: 'filterKeys', type: 'text', required: true },
    { name: 'searchText', type: 'textarea' },
    { name: 'cells', type: 'textarea', required: true },
  ],
};
