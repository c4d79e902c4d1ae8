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

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>;

const withComponents = (collection: CollectionConfig, components: Components): CollectionConfig => ({
  ...collection,
  admin: { ...collection.admin, components: { ...collection.admin?.components, ...components } },
});

/** Puts views in the place of Payload's own, or beside them. */
export const withViews = (collection: CollectionConfig, views: NonNullable<Components['views']>) =>
  withComponents(collection, { views: { ...collection.admin?.components?.views, ...views } });

/** Adds to what stands in the bar of a collection's forms, or replaces a button there. */
export const withEditComponents = (collection: CollectionConfig, edit: NonNullable<Components['edit']>) =>
  withComponents(collection, { edit: { ...collection.admin?.components?.edit, ...edit } });
