'use client';

import { TableFeatureClient as payloadTable } from '@payloadcms/richtext-lexical/client';
import type { I18nClient } from '@payloadcms/translations';
import { useTranslation } from '@payloadcms/ui';
import { Children, cloneElement, isValidElement, type FC, type ReactNode } from 'react';

type Provider = ReturnType<typeof payloadTable>;
type Feature = Exclude<Provider['feature'], (...args: never[]) => unknown>;
type Plugin = NonNullable<Feature['plugins']>[number];

const label = ({ i18n }: { i18n: Pick<I18nClient<object, string>, 't'> }) =>
  i18n.t('lexical:experimental_table:label');

const nameItems = <Group extends { items: object[] }>(group: Group): Group => ({
  ...group,
  items: group.items.map((item) => ({ ...item, label })),
});

/** The drawer of a new table, under the name of the table: Payload calls it “Create Table” in every language. */
const nameDrawer = <Props,>(useDrawer: FC<Props>): FC<Props> =>
  function NamedDrawer(props) {
    const { t } = useTranslation();
    const drawerTitle = (t as (key: string) => string)('lexical:experimental_table:label');
    const shown = useDrawer(props);
    if (!isValidElement<{ children?: ReactNode }>(shown)) return shown;
    const parts = Children.map(shown.props.children, (part) =>
      isValidElement<{ drawerTitle?: string }>(part) && part.props.drawerTitle
        ? cloneElement(part, { drawerTitle })
        : part,
    );
    return cloneElement(shown, {}, parts);
  };

const namePlugin = (plugin: Plugin): Plugin =>
  plugin.position === 'normal' ? { ...plugin, Component: nameDrawer(plugin.Component) } : plugin;

const nameFeature = (feature: Feature): Feature => ({
  ...feature,
  plugins: feature.plugins?.map(namePlugin),
  slashMenu: { groups: feature.slashMenu?.groups?.map(nameItems) },
  toolbarFixed: { groups: (feature.toolbarFixed?.groups ?? []).map(nameItems) },
});

/** Payload's table, which calls itself “Table” in every language, under its name in the language of the reader. */
export const TableFeatureClient: typeof payloadTable = (props) => {
  const provider = payloadTable(props);
  const { feature } = provider;
  return {
    ...provider,
    feature: typeof feature === 'function' ? (args) => nameFeature(feature(args)) : nameFeature(feature),
  };
};
