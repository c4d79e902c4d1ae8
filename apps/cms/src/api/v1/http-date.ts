/**
 * When something was last modified as HTTP may say it: the end of that second, because dates know whole seconds and
 * more may have changed within it; null until then (RFC 9110, 8.8.2.2).
 */
export function toHttpDate(modifiedAt: string | null, now: Date): string | null {
  if (modifiedAt === null) return null;
  const end = new Date(Math.floor(Date.parse(modifiedAt) / 1000) * 1000 + 1000);
  return end <= now ? end.toUTCString() : null;
}
