import { changeCollections } from '../platform/plugins/change-collections';
import { syncReferenceAfterChange, syncReferenceAfterDelete, type ReferenceKind } from './hooks';

const kinds: Record<string, ReferenceKind> = {
  categories: 'category',
  cities: 'city',
  organizations: 'organization',
  venues: 'venue',
  media: 'media',
};

/** What has no drafts is public with each save: on its own pages, and on the items that name it. */
export const followReferences = changeCollections(Object.keys(kinds), (collection) => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [
      ...(collection.hooks?.afterChange ?? []),
      syncReferenceAfterChange(kinds[collection.slug]!),
    ],
    afterDelete: [
      ...(collection.hooks?.afterDelete ?? []),
      syncReferenceAfterDelete(kinds[collection.slug]!),
    ],
  },
}));
