/** Whether a value is a whole number of a range, its ends included. */
export const isWholeNumber = (value: unknown, min: number, max: number): boolean =>
  Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
