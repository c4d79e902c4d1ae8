'use client';

import { TableFeatureClient as payloadTable } from '@payloadcms/richtext-lexical/client';
import type { I18nClient } from '@payloadcms/translations';

type Provider = ReturnType<typeof payloadTable>;
type Feature = Exclude<Provider['feature'], (...args: never[]) => unknown>;

const label = ({ i18n }: { i18n: Pick<I18nClient<object, string>, 't'> }) =>
  i18n.t('lexical:experimental_table:label');

const nameItems = <Group extends { items: object[] }>(group: Group): Group => ({
  ...group,
  items: group.items.map((item) => ({ ...item, label })),
});

const nameFeature = (feature: Feature): Feature => ({
  ...feature,
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
