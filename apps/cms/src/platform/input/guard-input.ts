import type { CollectionBeforeOperationHook, CollectionConfig, Plugin } from 'payload';
import { boundLists } from './bound-lists';
import { boundQueries } from './check-query';
import { checkReferences } from './check-references';
import { checkShapes } from './check-shapes';
import { isLockedCollection } from '../locks/lock';
import { refuseLocked } from '../locks/refuse-locked';
import { leaveEndpoints } from './guard-endpoints';
import { refuseAnonymous } from './refuse-anonymous';
import { refuseStale } from './refuse-stale';
import { speakFirstLanguage } from '../upstream/speak-first-language';
import { tellErrors } from '../upstream/tell-errors';

/** What is checked of everything that comes in for a collection, before all other hooks. */
const guardCollection = (
  collection: CollectionConfig,
  checkSizes: CollectionBeforeOperationHook,
): CollectionConfig => ({
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

/**
 * A Payload plugin: guards what comes in, and says what was wrong with it in one way.
 * @param checkSizes knows how large the content may be
 */
export const guardInput =
  (checkSizes: CollectionBeforeOperationHook): Plugin =>
  (config) => {
    leaveEndpoints(config.endpoints);
    for (const { endpoints } of config.collections ?? []) leaveEndpoints(endpoints);
    const collections = (config.collections ?? []).map((one) => guardCollection(one, checkSizes));
    const hooks = { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), tellErrors] };
    return { ...config, hooks, collections };
  };
