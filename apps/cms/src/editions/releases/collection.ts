import { withdrawalCategories } from '@eyvan/contract';
import type { CollectionConfig } from 'payload';
import { isNobody } from '../../platform/access/predicates';
import { releaseEndpoints } from './release-endpoints';
import { releaseActions, releaseStates } from './release';

/**
 * What is to go out, or be taken off, together: chosen editions of one or several items, at one instant, as they were
 * approved (`release.ts` has the shape of what is JSON here). Written and read through its own endpoints only.
 */
export const Releases: CollectionConfig = {
  slug: 'releases',
  access: { create: isNobody, delete: isNobody, read: isNobody, update: isNobody },
  admin: { hidden: true },
  endpoints: releaseEndpoints,
  lockDocuments: false,
  fields: [
    { name: 'action', type: 'select', options: [...releaseActions], required: true },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'editions', type: 'json', required: true },
    { name: 'state', type: 'select', options: [...releaseStates], required: true, index: true },
    { name: 'why', type: 'text' },
    { name: 'result', type: 'json' },
    { name: 'withdrawnReason', type: 'text' },
    { name: 'withdrawnCategory', type: 'select', options: [...withdrawalCategories] },
    { name: 'createdBy', type: 'relationship', relationTo: 'users' },
    { name: 'language', type: 'text' },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'nextAttemptAt', type: 'date' },
  ],
};
