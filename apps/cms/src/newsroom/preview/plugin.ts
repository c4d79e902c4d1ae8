import { editionSlugs } from '../../content/edition';
import { env } from '../../platform/env';
import { changeCollections, withViews } from '../../platform/plugins/change-collections';

/**
 * The page of the site beside the form, in the place that Payload has for a live preview: its button opens it, and it
 * remembers whether somebody has it open. What is in that place is ours (decision 0039).
 */
export const showPreviewBeside = changeCollections(editionSlugs, (collection) => {
  const views = collection.admin?.components?.views;
  const withSlot = withViews(collection, {
    edit: {
      ...views?.edit,
      livePreview: { Component: '/newsroom/preview/PreviewSlot#PreviewSlot' },
    } as NonNullable<typeof views>['edit'],
  });
  // Payload asks for an address before it shows the button; ours is made for each text that is typed.
  return { ...withSlot, admin: { ...withSlot.admin, livePreview: { url: env.SITE_URL } } };
});
