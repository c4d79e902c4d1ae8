import type { CollectionConfig } from 'payload';
import { isNobody } from '../platform/access/predicates';

/** Pushes to the site that have not been acknowledged yet: one row a push and receiver, deleted when it has been taken. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  access: { create: isNobody, delete: isNobody, read: isNobody, update: isNobody },
  admin: { hidden: true },
  fields: [
    { name: 'pushId', type: 'text', required: true, index: true },
    { name: 'receiver', type: 'text', required: true },
    { name: 'message', type: 'json', required: true },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'nextAttemptAt', type: 'date', required: true, index: true },
    { name: 'lastError', type: 'text' },
  ],
};
