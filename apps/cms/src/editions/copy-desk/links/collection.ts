import type { CollectionConfig } from 'payload';
import { isNobody } from '../../../platform/access/predicates';

/** `dead`: gone, or no public machine. `unknown`: not asked yet, or there was no answer that says anything. */
export const linkStates = ['ok', 'dead', 'unknown'] as const;

/**
 * The addresses that editions send their readers to, and whether they answered: written and read only by the server
 * (`watch-links.ts`). `key` is the SHA-256 of the address; times are UTC ISO 8601.
 */
export const Links: CollectionConfig = {
  slug: 'links',
  access: { create: isNobody, delete: isNobody, read: isNobody, update: isNobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'url', type: 'textarea', required: true },
    { name: 'state', type: 'select', required: true, options: [...linkStates] },
    { name: 'checkedAt', type: 'text' },
    /** When it is asked next. */
    { name: 'nextAt', type: 'text', required: true, index: true },
    /** When an edition that has it was stored last. */
    { name: 'seenAt', type: 'text', required: true },
  ],
};
