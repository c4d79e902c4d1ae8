import type { CollectionConfig, GlobalConfig, Plugin } from 'payload';
import type { IncomingCheck } from './args-of';
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
const guardCollection = (collection: CollectionConfig, checkSizes: IncomingCheck): CollectionConfig => ({
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

/** The same for a global, as far as there is such: it is one document, which is never made, listed or deleted. */
const guardGlobal = (global: GlobalConfig, checkSizes: IncomingCheck): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeChange: [
      ...(global.hooks?.beforeChange ?? []),
      ({ global: collection, ...change }) => checkReferences({ collection, ...change }),
    ],
    beforeOperation: [
      ({ args, global: collection, ...asked }) => {
        for (const check of [refuseAnonymous, speakFirstLanguage, checkSizes, checkShapes])
          check({ args, collection, ...asked });
        return args;
      },
      ...(global.hooks?.beforeOperation ?? []),
    ],
  },
});

/**
 * A Payload plugin: guards what comes in, and says what was wrong with it in one way.
 * @param checkSizes knows how large the content may be
 */
export const guardInput =
  (checkSizes: IncomingCheck): Plugin =>
  (config) => {
    leaveEndpoints(config.endpoints);
    for (const { endpoints } of [...(config.collections ?? []), ...(config.globals ?? [])])
      leaveEndpoints(endpoints);
    const collections = (config.collections ?? []).map((one) => guardCollection(one, checkSizes));
    const hooks = { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), tellErrors] };
    const globals = (config.globals ?? []).map((one) => guardGlobal(one, checkSizes));
    return { ...config, hooks, collections, globals };
  };
