const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('fa-IR-u-ca-persian-nu-arabext', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}

/**
 * The day of the Persian calendar on which an instant falls in a zone: «دوشنبه ۱۰ اسفند ۱۴۰۵». In the order in which it
 * is written, which is not the one that ICU has.
 * @returns '' for what is no instant
 */
export function sayPersianDay(instant: string, timeZone: string): string {
  if (Number.isNaN(Date.parse(instant))) return '';
  const parts = clockOf(timeZone).formatToParts(new Date(instant));
  const wanted = ['weekday', 'day', 'month', 'year'] as const;
  return wanted.map((type) => parts.find((part) => part.type === type)?.value ?? '').join(' ');
}
