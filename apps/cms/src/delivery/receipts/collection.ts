import type { CollectionConfig } from 'payload';
import { isNobody } from '../../platform/access/predicates';

/** One row a publication that was withdrawn: where it was seen to be gone, and when (`receipt.ts` has the JSON). */
export const Receipts: CollectionConfig = {
  slug: 'receipts',
  access: { create: isNobody, delete: isNobody, read: isNobody, update: isNobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'itemId', type: 'text', required: true },
    { name: 'sightings', type: 'json', required: true },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'nextLookAt', type: 'date', index: true },
    { name: 'withdrawnAt', type: 'date', required: true },
  ],
};
