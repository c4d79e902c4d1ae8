import type { CollectionConfig } from 'payload';
import { isNobody } from '../../platform/access/predicates';

/**
 * Notices that are still to go out by mail: one row a notice, written in its transaction, deleted when the mail has been
 * taken (`deliver-mails.ts`).
 */
export const Mails: CollectionConfig = {
  slug: 'mails',
  access: { create: isNobody, delete: isNobody, read: isNobody, update: isNobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'notice', type: 'text', required: true },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'nextAttemptAt', type: 'date', required: true, index: true },
    { name: 'lastError', type: 'text' },
  ],
};
