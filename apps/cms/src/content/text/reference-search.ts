import { localizedWords } from './search-field';

/** What reference data is found by in its lists: its words in any language, and what it is called by besides. */
export const referenceSearch = {
  cities: localizedWords(['name'], ['slug', 'country']),
  /** By the names of its file too: the one that it came with, and ours, as refusals have it. */
  media: localizedWords(['alt', 'caption'], ['credit', 'filename', 'originalName']),
  venues: localizedWords(['name', 'address'], ['website']),
  organizations: localizedWords(['name'], ['country', 'website']),
};
