/** A list as it is; of anything else an empty one. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
