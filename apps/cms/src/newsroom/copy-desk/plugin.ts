import { editionSlugs } from '../../content/edition';
import { changeCollections } from '../../platform/plugins/change-collections';

/** Beside each edition: what the copy desk would have looked at again, and mends at a click (decision 0044). */
export const showCopyDesk = changeCollections(editionSlugs, (collection) => ({
  ...collection,
  fields: [
    ...collection.fields,
    {
      type: 'ui',
      name: 'copyDesk',
      admin: {
        components: { Field: '/newsroom/copy-desk/CopyDeskField#CopyDeskField' },
        disableListColumn: true,
        position: 'sidebar',
      },
    },
  ],
}));
