import type { Config } from 'payload';
import { boundLists } from './bound-lists';
import { checkReferences } from './check-references';
import { checkShapes } from './check-shapes';
import { isLockedCollection } from '../locks/lock';
import { refuseLocked } from '../locks/refuse-locked';
import { checkSizes } from './check-sizes';
import { refuseAnonymous } from './refuse-anonymous';
import { refuseStale } from './refuse-stale';

/** A Payload plugin: what is checked of everything that comes in for every collection, before all other hooks. */
export const guardInput = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeChange: [...(collection.hooks?.beforeChange ?? []), checkReferences],
      beforeOperation: [
        refuseAnonymous,
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
  })),
});
