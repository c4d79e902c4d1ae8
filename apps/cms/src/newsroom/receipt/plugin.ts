import { editionSlugs } from '../../content/edition';
import { changeCollections } from '../../platform/plugins/change-collections';
import { receiptEndpoint } from './receipt-endpoint';

/** What is shown of a withdrawal in the panel of its edition (`Receipt`). */
export const answerReceipts = changeCollections(editionSlugs, (collection, slug) => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), receiptEndpoint(slug)],
}));
