import type { Config } from 'payload';

/** The bell in the head of each view of the admin. */
export const showBell = (config: Config): Config => {
  const components = config.admin?.components;
  return {
    ...config,
    admin: {
      ...config.admin,
      components: { ...components, actions: [...(components?.actions ?? []), '/newsroom/bell/Bell#Bell'] },
    },
  };
};
