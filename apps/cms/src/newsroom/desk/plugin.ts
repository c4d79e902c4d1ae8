import type { Config } from 'payload';
import { deskEndpoint } from './desk-endpoint';

/** The desk in the place of Payload's dashboard: the first thing that is seen after signing in. */
export const showDesk = (config: Config): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), deskEndpoint],
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      views: {
        ...config.admin?.components?.views,
        dashboard: { Component: '/newsroom/desk/Desk#Desk' },
      },
    },
  },
});
