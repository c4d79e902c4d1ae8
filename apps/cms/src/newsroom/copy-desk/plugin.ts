import { editionSlugs } from '../../content/edition';
import { changeCollections } from '../../platform/plugins/change-collections';
import { copyDeskEndpoint } from './copy-desk-endpoint';

/** Beside each edition: what the copy desk would have looked at again, and mends at a click (decision 0044). */
export const showCopyDesk = changeCollections(editionSlugs, (collection, slug) => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), copyDeskEndpoint(slug)],
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
