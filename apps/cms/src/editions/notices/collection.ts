import type { CollectionConfig } from 'payload';
import { isNobody } from '../../platform/access/predicates';
import { withTextId } from '../../platform/database/text-id';
import { noticeEndpoints } from './notice-endpoints';
import { noticeKinds } from './notice';

/**
 * What somebody is told of, one row a person: the bell. Written by `send-notices.ts` in the transaction of what it
 * tells of, read and marked as read by the person alone, through its own endpoints.
 */
export const Notices: CollectionConfig = withTextId({
  slug: 'notices',
  access: { create: isNobody, delete: isNobody, read: isNobody, update: isNobody },
  admin: { hidden: true },
  endpoints: noticeEndpoints,
  lockDocuments: false,
  indexes: [{ fields: ['recipient', 'createdAt'] }, { fields: ['recipient', 'readAt'] }],
  fields: [
    { name: 'recipient', type: 'text', required: true },
    { name: 'kind', type: 'select', options: [...noticeKinds], required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'itemId', type: 'text', required: true },
    { name: 'language', type: 'text', required: true },
    { name: 'title', type: 'text' },
    { name: 'whoName', type: 'text' },
    { name: 'note', type: 'textarea' },
    { name: 'comment', type: 'text' },
    { name: 'readAt', type: 'date', index: true },
  ],
});
