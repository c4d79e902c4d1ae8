import { editionSlugs } from '../../content/edition';
import { changeKindEndpoint } from './change-kind-endpoint';
import { changeCollections, withEditComponents } from '../../platform/plugins/change-collections';

/** Saving is one thing, each stage a step of its own (`StageField`, which the field names), and so is a withdrawal. */
export const saveApartFromSteps = changeCollections(editionSlugs, (collection, slug) =>
  withEditComponents(
    { ...collection, endpoints: [...(collection.endpoints || []), changeKindEndpoint(slug)] },
    {
      PublishButton: '/newsroom/steps/Publish#Publish',
      SaveDraftButton: '/newsroom/steps/SaveNow#SaveNow',
      UnpublishButton: '/newsroom/steps/Withdraw#Withdraw',
    },
  ),
);
