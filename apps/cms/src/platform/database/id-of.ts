/** The id of a related document, populated or not. */
export function idOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return String(value);
  return String('id' in value ? value.id : undefined);
}
