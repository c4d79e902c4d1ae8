/** ISO 8601, in digits (Unicode TR 35): for lists, and for what is picked. */
export const adminDayFormat = 'yyyy-MM-dd';
const adminTimeFormat = 'HH:mm';
export const adminDateFormat = `${adminDayFormat} ${adminTimeFormat}`;

/** A field in which a day and an hour are picked. */
export const dayAndTime = {
  date: {
    pickerAppearance: 'dayAndTime',
    displayFormat: adminDateFormat,
    timeFormat: adminTimeFormat,
    // The picker heads its hours with “Time” in every language; what is picked is a head for all of them.
    overrides: { timeCaption: adminTimeFormat },
  },
} as const;
