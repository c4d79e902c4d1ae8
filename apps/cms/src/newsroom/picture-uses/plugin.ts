import type { CollectionConfig, Field } from 'payload';
import { changeCollections } from '../../platform/plugins/change-collections';
import { keepUsed, keepUsedOutOfBin } from './keep-used';
import { usesEndpoint } from './uses-endpoint';

const usedIn: Field = {
  type: 'ui',
  name: 'usedIn',
  admin: { position: 'sidebar', components: { Field: '/newsroom/picture-uses/UsedIn#UsedIn' } },
};

const withUses = ({ endpoints, fields, hooks, ...media }: CollectionConfig): CollectionConfig => ({
  ...media,
  endpoints: [...(endpoints || []), usesEndpoint],
  fields: [...fields, usedIn],
  hooks: {
    ...hooks,
    beforeChange: [keepUsedOutOfBin, ...(hooks?.beforeChange ?? [])],
    beforeDelete: [keepUsed, ...(hooks?.beforeDelete ?? [])],
  },
});

/** A picture says where it is shown, and goes only by somebody who has seen that (decision 0025). */
export const keepUsedPictures = changeCollections(['media'], withUses);
