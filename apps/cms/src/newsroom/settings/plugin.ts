import type { Config, GlobalConfig } from 'payload';
import { newsroomSlug } from '../../content/settings/slug';

const withWayOn = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  admin: {
    ...global.admin,
    components: {
      ...global.admin?.components,
      elements: {
        ...global.admin?.components?.elements,
        beforeDocumentControls: ['/newsroom/settings/ToWelcome#ToWelcome'],
      },
    },
  },
});

/** What the settings of the newsroom are to the admin itself: its clocks, and a step of the first start. */
export function showSettings(config: Config): Config {
  const components = config.admin?.components;
  const providers = [...(components?.providers ?? []), '/newsroom/settings/ProvideZone#ProvideZone'];
  const globals = (config.globals ?? []).map((global) =>
    global.slug === newsroomSlug ? withWayOn(global) : global,
  );
  return { ...config, globals, admin: { ...config.admin, components: { ...components, providers } } };
}
