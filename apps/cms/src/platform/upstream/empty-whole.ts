import type { FlattenedField } from 'payload';

/**
 * Payload stumbles over a list or a group that was emptied with null: says the same, in place, in the way that it takes
 * (no upstream issue was found on 2026-11-29).
 */
export function emptyWhole(fields: FlattenedField[], data: Record<string, unknown>): void {
  for (const field of fields) {
    if (data[field.name] !== null) continue;
    if (field.type === 'array') data[field.name] = [];
    if (field.type === 'group')
      data[field.name] = Object.fromEntries(field.flattenedFields.map(({ name }) => [name, null]));
  }
}
