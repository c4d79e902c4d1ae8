import type { Field } from 'payload';

/** What is said of a field where it is defined, besides what Payload asks: every list of fields is made from it. */
export interface FieldTraits {
  /** It stands by itself on one line: what would break that is taken out. */
  isOneLine?: boolean;
  /** The lists of the admin find an edition by it. */
  isSearched?: boolean;
  /** An edition without it does not go public, and the refusal says so in these words. */
  needed?: 'neededToPublish' | 'field';
}

/** A field with its traits. */
export const withTraits = <Given extends Field>(traits: FieldTraits, field: Given): Given => ({
  ...field,
  custom: { ...field.custom, ...traits },
});

/** A field that holds data, and its traits. */
export interface NamedField {
  name: string;
  traits: FieldTraits;
  /** It is filled in from the beginning. */
  hasDefault: boolean;
}

/** The fields that hold data, in the order of the form: those within rows, too, which hold none themselves. */
export function namedFields(fields: readonly Field[]): NamedField[] {
  return fields.flatMap((field) => {
    if (field.type === 'row' || field.type === 'collapsible') return namedFields(field.fields);
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namedFields(tab.fields));
    if (field.type === 'ui' || !('name' in field) || !field.name) return [];
    const { isOneLine, isSearched, needed }: FieldTraits = field.custom ?? {};
    const hasDefault = 'defaultValue' in field && field.defaultValue !== undefined;
    return [{ name: field.name, traits: { isOneLine, isSearched, needed }, hasDefault }];
  });
}
