import { isRecord } from '../platform/input/is-record';

const isNothing = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
/** A document in the place of its id, as an answer at some depth has it. */
const isDocument = (value: Record<string, unknown>) => typeof value.id === 'string' && 'createdAt' in value;

function toComparable(value: unknown): unknown {
  if (isNothing(value)) return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(toComparable);
  if (!isRecord(value)) return value;
  if (isDocument(value)) return value.id;
  // The id of a row or of a block is given by whoever stores it, and says nothing; one that stands alone is a name.
  const keys = Object.keys(value).filter((key) => key !== 'id' || Object.keys(value).length === 1);
  const whole = keys
    .sort()
    .map((key) => [key, toComparable(value[key])] as const)
    .filter(([, one]) => one !== null);
  return whole.length === 0 ? null : Object.fromEntries(whole);
}

/**
 * Whether two values of a field say the same: whatever the order of their keys, the ids of their rows, and the way in
 * which nothing is written.
 */
export const saysTheSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(toComparable(one)) === JSON.stringify(toComparable(other));
