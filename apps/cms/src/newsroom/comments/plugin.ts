import type { CollectionConfig, Config, Field } from 'payload';
import { editionSlugs } from '../../content/edition';
import { wordFields } from '../../content/types/types';
import { changeCollections } from '../../platform/plugins/change-collections';
import { commentEndpoints } from './comment-endpoints';

const panel = (slug: (typeof editionSlugs)[number]): Field => ({
  type: 'ui',
  name: 'comments',
  admin: {
    position: 'sidebar',
    components: {
      Field: {
        path: '/newsroom/comments/CommentsPanel#CommentsPanel',
        clientProps: { blockWords: wordFields(slug).blocks },
      },
    },
    disableListColumn: true,
  },
});

const addPanel = changeCollections(editionSlugs, (collection, slug) => ({
  ...collection,
  // Below the steps: those come first.
  fields: collection.fields.flatMap((field) =>
    'name' in field && field.name === 'stage' ? [field, panel(slug)] : [field],
  ),
}));
const addEndpoints = changeCollections(['comments'], (collection): CollectionConfig => ({
  ...collection,
  endpoints: commentEndpoints,
}));

/** Beside each edition what people say to each other about it, and about the blocks of its text. */
export const showComments = (config: Config): Config => addEndpoints(addPanel(config));
