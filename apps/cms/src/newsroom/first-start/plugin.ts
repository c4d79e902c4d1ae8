import type { Config, Payload } from 'payload';
import { changeCollections } from '../../platform/plugins/change-collections';
import { firstAccountEndpoint } from './first-account-endpoint';
import { welcomePath } from './welcome-path';

/**
 * How a newsroom begins in which nobody has an account: with the first one, its settings, and the desk explained.
 * @param furnish stores what a newsroom cannot do without
 */
export const beginNewsroom =
  (furnish: (payload: Payload) => Promise<unknown>) =>
  (given: Config): Config => {
    const config = changeCollections(['users'], (users) => ({
      ...users,
      endpoints: [...(users.endpoints || []), firstAccountEndpoint(furnish)],
    }))(given);
    const components = config.admin?.components;
    const views = {
      ...components?.views,
      createFirstUser: { Component: '/newsroom/first-start/FirstStart#FirstStart' },
      welcome: { Component: '/newsroom/first-start/Welcome#Welcome', path: welcomePath },
    };
    return { ...config, admin: { ...config.admin, components: { ...components, views } } };
  };
