import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical';
import type { Field } from 'payload';
import { payloadWords } from '../../i18n/payload-translations';

type Provider = ReturnType<typeof EXPERIMENTAL_TableFeature>;
type Feature = Awaited<ReturnType<Extract<Provider['feature'], (...args: never[]) => unknown>>>;

/** Payload's own word in every language: what a function says, Payload keeps as the first one who asked read it. */
const toLabel = (word: 'columns' | 'rows'): Record<string, string> =>
  Object.fromEntries(
    Object.entries(payloadWords).map(([language, { translations }]) => [
      language,
      translations.general[word],
    ]),
  );

/** What the drawer of a new table asks for, by the names of Payload's fields. */
const labels: Record<string, Record<string, string>> = { rows: toLabel('rows'), columns: toLabel('columns') };

const nameField = (field: Field): Field => {
  const label = 'name' in field ? labels[field.name] : undefined;
  return label ? ({ ...field, label } as Field) : field;
};

const nameFeature = (feature: Feature): Feature => ({
  ...feature,
  ClientFeature: '/platform/upstream/table/TableFeatureClient#TableFeatureClient',
  generateSchemaMap: (args) => {
    const map = feature.generateSchemaMap?.(args) ?? new Map();
    return new Map(
      [...map].map(([path, schema]) => [
        path,
        'fields' in schema ? { ...schema, fields: schema.fields.map(nameField) } : schema,
      ]),
    );
  },
});

/**
 * Payload's table, which asks for “Rows” and “Columns” in every language, in the words of the one who writes
 * (no upstream issue was found on 2026-11-29).
 */
export const TableFeature = (): Provider => {
  const provider = EXPERIMENTAL_TableFeature();
  const { feature } = provider;
  return {
    ...provider,
    feature: async (args) => nameFeature(typeof feature === 'function' ? await feature(args) : feature),
  };
};
