import type { Config } from 'payload';
import { boundLists } from './bound-lists';
import { checkReferences } from './check-references';
import { checkShapes } from './check-shapes';
import { refuseAnonymous } from './refuse-anonymous';
import { speakFirstLanguage } from './speak-first-language';

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
        speakFirstLanguage,
        boundLists,
        checkShapes,
        ...(collection.hooks?.beforeOperation ?? []),
      ],
    },
  })),
});
