import type { CollectionConfig } from 'payload';
import { isNobody } from '../../platform/access/predicates';
import { withTextId } from '../../platform/database/text-id';
import { commentMax, quoteMax } from './comment';

/**
 * What people say to each other about an edition, or about a block of its text: threads of one level, open or resolved.
 * Read and written through the endpoints of `newsroom/comments` only.
 */
export const Comments: CollectionConfig = withTextId({
  slug: 'comments',
  access: { create: isNobody, delete: isNobody, read: isNobody, update: isNobody },
  admin: { hidden: true },
  lockDocuments: false,
  indexes: [{ fields: ['document', 'createdAt'] }, { fields: ['itemId', 'resolvedAt'] }],
  fields: [
    { name: 'document', type: 'text', required: true },
    { name: 'itemId', type: 'text', required: true },
    { name: 'language', type: 'text', required: true },
    // The comment that this one answers: the first of its thread.
    { name: 'root', type: 'text', index: true },
    // Where in the text: the number of the block, and its first words, by which it is found again.
    { name: 'block', type: 'number' },
    { name: 'quote', type: 'text', maxLength: quoteMax },
    { name: 'author', type: 'text', required: true },
    { name: 'text', type: 'textarea', required: true, maxLength: commentMax },
    { name: 'mentions', type: 'json' },
    { name: 'editedAt', type: 'date' },
    { name: 'resolvedAt', type: 'date' },
    { name: 'resolvedBy', type: 'text' },
  ],
});
