/** A text as it is; of anything else an empty one. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
