import type { CollectionConfig, Config } from 'payload';

/** A Payload plugin that changes the collections with these names, and leaves the others as they are. */
export const changeCollections =
  <Slug extends string>(
    slugs: readonly Slug[],
    change: (collection: CollectionConfig, slug: Slug) => CollectionConfig,
  ) =>
  (config: Config): Config => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => {
      const slug = slugs.find((one) => one === collection.slug);
      return slug === undefined ? collection : change(collection, slug);
    }),
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
