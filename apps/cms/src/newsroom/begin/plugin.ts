import { editionSlugs } from '../../content/edition';
import { changeCollections, withViews } from '../../platform/plugins/change-collections';

/** A new edition begins with the question in which language it is written. */
export const askLanguageFirst = changeCollections(editionSlugs, (collection) =>
  withViews(collection, {
    // Before Payload's own, which would make an edition by being opened.
    begin: { Component: '/newsroom/begin/BeginEdition#BeginEdition', path: '/create', exact: true },
  }),
);
