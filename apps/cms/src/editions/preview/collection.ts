import type { CollectionConfig } from 'payload';
import { isNobody } from '../../platform/access/predicates';

/**
 * Links with which somebody without an account reads one edition before it is public (`preview.ts` has the shape of a
 * row). Made, listed and ended through the endpoints of editions only; read by what answers the site.
 */
export const Previews: CollectionConfig = {
  slug: 'previews',
  access: { create: isNobody, delete: isNobody, read: isNobody, update: isNobody },
  admin: { hidden: true },
  lockDocuments: false,
  indexes: [{ fields: ['slug', 'edition'] }],
  fields: [
    { name: 'hash', type: 'text', required: true, unique: true, index: true },
    { name: 'slug', type: 'text', required: true },
    { name: 'edition', type: 'text', required: true },
    { name: 'language', type: 'text', required: true },
    { name: 'createdBy', type: 'relationship', relationTo: 'users' },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'revokedAt', type: 'date' },
  ],
};
