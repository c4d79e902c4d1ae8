import type { CollectionConfig, Plugin } from 'payload';

/** A Payload plugin that changes the collections with these names, and leaves the others as they are. */
export const changeCollections =
  (slugs: readonly string[], change: (collection: CollectionConfig) => CollectionConfig): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      slugs.includes(collection.slug) ? change(collection) : collection,
    ),
  });

/** Adds to what stands in the bar of a collection's forms, or replaces a button there. */
export const withEditComponents = (
  collection: CollectionConfig,
  components: NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['edit']>,
): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      edit: { ...collection.admin?.components?.edit, ...components },
    },
  },
});
