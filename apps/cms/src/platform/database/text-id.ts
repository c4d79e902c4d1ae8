import { randomUUID } from 'node:crypto';
import type { CollectionConfig } from 'payload';
import { isNobodyField } from '../access/predicates';

/**
 * Gives a collection ids that are the same opaque text on every database: MongoDB's own would be objects of its
 * own kind, and a newsroom could not move there with its references. The system gives them, nobody else.
 */
export const withTextId = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [
    {
      name: 'id',
      type: 'text',
      access: { create: isNobodyField, update: isNobodyField },
      admin: { hidden: true },
      defaultValue: () => randomUUID(),
    },
    ...collection.fields,
  ],
});
