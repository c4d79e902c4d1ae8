import { getTranslation, type I18nClient } from '@payloadcms/translations';
import type { ClientField } from 'payload';

/** A field of a form by its name, through tabs and other frames that have none. */
function findField(fields: ClientField[], name: string): ClientField | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field;
    const below =
      field.type === 'tabs'
        ? field.tabs.flatMap((tab) => tab.fields)
        : 'fields' in field && !('name' in field && field.name)
          ? field.fields
          : [];
    const found = findField(below, name);
    if (found) return found;
  }
  return undefined;
}

/** What a form calls a field, in the language of the admin. */
export function labelOf(fields: ClientField[], name: string, i18n: I18nClient): string {
  const field = findField(fields, name);
  const label = field && 'label' in field ? field.label : undefined;
  return label && typeof label !== 'function' ? getTranslation(label, i18n) : name;
}

/** Whether somebody at the form sees a field at all. */
export function isShown(fields: ClientField[], name: string): boolean {
  const field = findField(fields, name);
  return field !== undefined && !(field.admin && 'hidden' in field.admin && field.admin.hidden);
}
