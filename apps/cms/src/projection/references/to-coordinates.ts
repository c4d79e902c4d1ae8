import type { CitySummary } from '@eyvan/contract';

/** Two numbers as one place; half of a place is none. */
export function toCoordinates({
  latitude,
  longitude,
}: {
  latitude?: number | null;
  longitude?: number | null;
}): CitySummary['coordinates'] {
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null;
}
