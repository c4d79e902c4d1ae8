import { editionSlugs } from '../../content/edition';
import { changeCollections, withViews } from '../../platform/plugins/change-collections';

/** The list of versions names who wrote each: Payload's own has no place for that. */
export const nameWriters = changeCollections(editionSlugs, (collection) =>
  withViews(collection, { edit: { versions: { Component: '/newsroom/versions/Versions#Versions' } } }),
);
