import type { CollectionConfig } from 'payload';
import { isNobody } from '../access/predicates';
import { lockEndpoint } from './endpoint';

/**
 * Who has which form open: one row a document, from its opening to its leaving. Written and read by `lockEndpoint`
 * alone. Payload's own lock lives from the first key to the next save (payloadcms/payload, issues 11604 and 15486).
 */
export const Locks: CollectionConfig = {
  slug: 'locks',
  access: { create: isNobody, delete: isNobody, read: isNobody, update: isNobody },
  admin: { hidden: true },
  lockDocuments: false,
  endpoints: [lockEndpoint],
  fields: [
    /** `news/<id>` */
    { name: 'document', type: 'text', required: true, unique: true },
    { name: 'holder', type: 'text', required: true },
    { name: 'holderName', type: 'text', required: true },
    /** Of the window: the same person in a second window is somebody else. */
    { name: 'session', type: 'text', required: true },
    { name: 'since', type: 'date', required: true },
    { name: 'seenAt', type: 'date', required: true },
    /** Who would like to have it, from which window: it is handed over to that. */
    { name: 'askedBy', type: 'text' },
    { name: 'askedById', type: 'text' },
    { name: 'askedSession', type: 'text' },
  ],
};
