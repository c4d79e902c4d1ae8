import type { CollectionConfig, Config, Field } from 'payload';
import { editionSlugs } from '../../content/edition';
import { changeCollections } from '../../platform/plugins/change-collections';
import { activityEndpoint } from './activity-endpoint';
import { exportEndpoint } from './export-endpoint';

const panel: Field = {
  type: 'ui',
  name: 'activity',
  admin: {
    position: 'sidebar',
    components: { Field: '/newsroom/activity/ActivityPanel#ActivityPanel' },
    disableListColumn: true,
  },
};

const addPanel = changeCollections(editionSlugs, (collection, slug) => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), activityEndpoint(slug)],
  fields: [...collection.fields, panel],
}));

const addExport = changeCollections(['activity'], (collection): CollectionConfig => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), exportEndpoint],
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      beforeListTable: ['/newsroom/activity/ExportLinks#ExportLinks'],
    },
  },
}));

/** Beside each edition what was done to it; for admins the whole trail, which can be taken along. */
export const showActivity = (config: Config): Config => addExport(addPanel(config));
