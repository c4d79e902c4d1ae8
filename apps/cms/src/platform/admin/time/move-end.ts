const dayMs = 24 * 60 * 60 * 1000;
/** While a year is being typed it is another one: what leaps so far, or lasts so long, is not meant. */
const leapMaxMs = 800 * dayMs;
const spanMaxMs = 62 * dayMs;

/**
 * Where an end goes when its beginning is moved past it: as long after the beginning as it was. All are ISO 8601.
 * @returns null where it stays
 */
export function moveEnd(
  end: string | null | undefined,
  before: string | null | undefined,
  after: string | null,
): string | null {
  if (!end || !before || !after) return null;
  const [endMs, beforeMs, afterMs] = [Date.parse(end), Date.parse(before), Date.parse(after)];
  const span = endMs - beforeMs;
  if (!(afterMs > endMs && span >= 0 && span <= spanMaxMs && afterMs - beforeMs <= leapMaxMs)) return null;
  return new Date(afterMs + span).toISOString();
}
