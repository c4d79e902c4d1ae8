import type { CollectionConfig, Config } from 'payload';
import { boundLists } from './bound-lists';
import { boundQueries } from './check-query';
import { checkReferences } from './check-references';
import { checkShapes } from './check-shapes';
import { isLockedCollection } from '../locks/lock';
import { refuseLocked } from '../locks/refuse-locked';
import { checkSizes } from '../../content/check-sizes';
import { leaveEndpoints } from './guard-endpoints';
import { refuseAnonymous } from './refuse-anonymous';
import { speakFirstLanguage } from './speak-first-language';
import { refuseStale } from './refuse-stale';
import { tellErrors } from '../refusals/tell-errors';

/** What is checked of everything that comes in for a collection, before all other hooks. */
const guardCollection = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeChange: [...(collection.hooks?.beforeChange ?? []), checkReferences],
    beforeOperation: [
      refuseAnonymous,
      speakFirstLanguage,
      boundQueries,
      boundLists,
      // Sizes first: what is nested without end must not be walked through.
      checkSizes,
      checkShapes,
      ...(collection.hooks?.beforeOperation ?? []),
    ],
    beforeValidate: [
      refuseStale,
      ...(isLockedCollection(collection.slug) ? [refuseLocked] : []),
      ...(collection.hooks?.beforeValidate ?? []),
    ],
  },
});

/** A Payload plugin: guards what comes in, and says what was wrong with it in one way. */
export function guardInput(config: Config): Config {
  leaveEndpoints(config.endpoints);
  for (const { endpoints } of config.collections ?? []) leaveEndpoints(endpoints);
  const hooks = { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), tellErrors] };
  return { ...config, hooks, collections: (config.collections ?? []).map(guardCollection) };
}
