import type { Config } from 'payload';
import { lockedCollections } from '../../platform/locks/lock';
import { changeCollections, withEditComponents } from '../../platform/plugins/change-collections';

const addBar = changeCollections(lockedCollections, (collection) => ({
  ...withEditComponents(collection, { beforeDocumentControls: ['/newsroom/saving/SavingBar#SavingBar'] }),
  // Payload's own would be freed by a save; ours is held from opening to leaving (`platform/locks`).
  lockDocuments: false,
}));

/** Forms keep what is typed into them (decision 0018): the bar above each, and what all requests of a form go through. */
export function saveForms(config: Config): Config {
  const components = config.admin?.components;
  const providers = [...(components?.providers ?? []), '/newsroom/saving/WatchRequests#WatchRequests'];
  return addBar({
    ...config,
    admin: { ...config.admin, components: { ...components, providers } },
  });
}
