import { editionSlugs } from '../../content/edition';
import { changeCollections } from '../../platform/plugins/change-collections';

/** Below the text of an edition: the list of the keys that one may use in it (decision 0046). */
export const showShortcuts = changeCollections(editionSlugs, (collection) => ({
  ...collection,
  fields: [
    ...collection.fields,
    {
      type: 'ui',
      name: 'shortcuts',
      admin: {
        components: { Field: '/newsroom/body-editor/Shortcuts#Shortcuts' },
        disableListColumn: true,
        position: 'sidebar',
      },
    },
  ],
}));
