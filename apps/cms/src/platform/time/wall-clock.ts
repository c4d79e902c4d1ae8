const dayMs = 24 * 60 * 60 * 1000;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  clocks.set(zone, clock);
  return clock;
}

/** What a clock in a zone shows, written down as if it were UTC. */
function shownMs(instantMs: number, zone: string): number {
  const parts = clockOf(zone).formatToParts(instantMs);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((one) => one.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** How far a zone is ahead of UTC at an instant. */
const offsetMs = (instantMs: number, zone: string) =>
  shownMs(instantMs, zone) - Math.floor(instantMs / 1000) * 1000;

/**
 * What the clock on a wall in a zone shows at an instant, to the minute: `2027-03-01T10:00` (ISO 8601 without an
 * offset).
 * @param instant anything `Date` reads; @param zone IANA name
 * @throws RangeError where either is none
 */
export function toWallClock(instant: string | Date, zone: string): string {
  return new Date(shownMs(new Date(instant).getTime(), zone)).toISOString().slice(0, 16);
}

/**
 * The instant at which the clock on a wall in a zone shows something: ISO 8601 in UTC. An hour that summer time takes
 * away is the one after it, an hour that comes twice the first of the two (as RFC 5545, 3.3.5, and Temporal's
 * "compatible" have it).
 * @param wallClock `2027-03-01T10:00`; @param zone IANA name
 * @throws RangeError where either is none
 */
export function fromWallClock(wallClock: string, zone: string): string {
  const shown = Date.parse(`${wallClock.slice(0, 16)}:00.000Z`);
  const before = offsetMs(shown - dayMs, zone);
  const after = offsetMs(shown + dayMs, zone);
  const fitting = [before, after].find((offset) => offsetMs(shown - offset, zone) === offset);
  return new Date(shown - (fitting ?? before)).toISOString();
}
