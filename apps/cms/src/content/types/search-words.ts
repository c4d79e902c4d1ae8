import type { SearchWords } from '../text/search-field';
import { editionCollections, type EditionSlug } from '../edition';

/** What an edition is found by in the list: its title, its summary and the number of its item. */
export const searchWordsOf =
  (slug: EditionSlug): SearchWords =>
  (doc) => [
    [doc[editionCollections[slug].titleField], doc.language],
    [doc.summary, doc.language],
    [doc.itemId, null],
  ];
