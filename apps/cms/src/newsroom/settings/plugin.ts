import type { Config } from 'payload';

/** What the settings of the newsroom are to the admin itself: its clocks. */
export function showSettings(config: Config): Config {
  const components = config.admin?.components;
  const providers = [...(components?.providers ?? []), '/newsroom/settings/ProvideZone#ProvideZone'];
  return { ...config, admin: { ...config.admin, components: { ...components, providers } } };
}
