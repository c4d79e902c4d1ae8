import { localizedWords } from './search-field';

/** What reference data is found by in its lists: its words in any language, and what it is called by besides. */
export const referenceSearch = {
  cities: localizedWords(['name'], ['slug', 'country']),
  /** By the name of its file too, as refusals have it. */
  media: localizedWords(['alt', 'caption'], ['credit', 'filename']),
  organizations: localizedWords(['name'], ['country', 'website']),
};
