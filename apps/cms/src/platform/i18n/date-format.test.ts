import { adminDateFormat, adminDayFormat, dayAndTime } from './date-format';

test('dates in the admin are in digits, which every language reads', () => {
  for (const format of [adminDayFormat, adminDateFormat, dayAndTime.date.timeFormat])
    expect(format).toMatch(/^(?:yyyy-MM-dd)?(?: ?HH:mm)?$/);
});

test('a day stands before its hour', () => {
  expect(adminDateFormat).toBe(`${adminDayFormat} ${dayAndTime.date.timeFormat}`);
  expect(dayAndTime.date.displayFormat).toBe(adminDateFormat);
});
