import { editionSlugs } from '../../content/edition';
import { changeCollections } from '../../platform/plugins/change-collections';

/** The list of versions names who wrote each: Payload's own has no place for that. */
export const nameWriters = changeCollections(editionSlugs, (collection) => ({
  ...collection,
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      views: {
        ...collection.admin?.components?.views,
        edit: { versions: { Component: '/newsroom/versions/Versions#Versions' } },
      },
    },
  },
}));
