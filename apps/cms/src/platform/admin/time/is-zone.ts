/** Whether this machine knows a value as the name of a time zone. */
export function isZone(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[A-Za-z]/.test(value)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    // Intl says "no" by throwing.
    return false;
  }
}
