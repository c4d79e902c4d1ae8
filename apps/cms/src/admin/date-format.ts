/** ISO 8601, in digits (Unicode TR 35): for lists, and for what is picked. */
export const adminDayFormat = 'yyyy-MM-dd';
export const adminDateFormat = `${adminDayFormat} HH:mm`;

/** A field in which a day and an hour are picked. */
export const dayAndTime = {
  date: { pickerAppearance: 'dayAndTime', displayFormat: adminDateFormat, timeFormat: 'HH:mm' },
} as const;
