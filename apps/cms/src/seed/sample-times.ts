/** Asia/Ashgabat knows no summer time. */
const offset = '+05:00';
const offsetMs = 5 * 3_600_000;
const dayMs = 86_400_000;

/** When a sample event is: at fixed times, so many days from now, or on a day of each year. */
export interface SampleTimes {
  startsAt?: string;
  endsAt?: string;
  inDays?: number;
  time?: string;
  durationMinutes?: number;
  nextAnnual?: string;
  allDay?: boolean;
}

const localDay = (instant: Date) => new Date(instant.getTime() + offsetMs).toISOString().slice(0, 10);
const wholeDay = (day: string) => ({
  startsAt: `${day}T00:00:00${offset}`,
  endsAt: `${day}T23:59:00${offset}`,
});

/** The times of a sample event, as ISO 8601, seen from the moment of seeding: made-up events always lie ahead. */
export function toSampleTimes(times: SampleTimes, now: Date): { startsAt: string; endsAt: string | null } {
  if (times.startsAt) return { startsAt: times.startsAt, endsAt: times.endsAt ?? null };
  if (times.nextAnnual) {
    const today = localDay(now);
    const thisYear = `${today.slice(0, 4)}-${times.nextAnnual}`;
    return wholeDay(thisYear >= today ? thisYear : `${Number(today.slice(0, 4)) + 1}-${times.nextAnnual}`);
  }
  const day = localDay(new Date(now.getTime() + (times.inDays ?? 1) * dayMs));
  if (times.allDay) return wholeDay(day);
  const startsAt = `${day}T${times.time ?? '18:00'}:00${offset}`;
  return {
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + (times.durationMinutes ?? 60) * 60_000).toISOString(),
  };
}
