/**
 * An instant as ISO 8601 with the offset that a zone had at it: `2022-10-11T09:00:00+05:00`.
 * @param instant anything `Date` reads; @param timeZone IANA name
 */
export function toZonedIso(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}${offset}`;
}

/** An instant in UTC, which sorts as text. */
export const toUtcIso = (instant: string): string => new Date(instant).toISOString();
