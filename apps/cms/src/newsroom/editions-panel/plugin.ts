import { editionSlugs } from '../../content/edition';
import { changeCollections } from '../../platform/plugins/change-collections';
import { panelEndpoint } from './panel-endpoint';

/** Above each edition: the item in all its languages, and what is known about the one that is open. */
export const showEditionsPanel = changeCollections(editionSlugs, (collection, slug) => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), panelEndpoint(slug)],
  fields: [
    {
      type: 'ui',
      name: 'editions',
      admin: {
        components: { Field: '/newsroom/editions-panel/EditionsPanel#EditionsPanel' },
        disableListColumn: true,
      },
    },
    ...collection.fields,
  ],
}));
