import { dayIn, startOfDayIn } from '@eyvan/contract';

/** The day of the newsroom's calendar on which `now` falls, as `YYYY-MM-DD`. `timeZone` is the newsroom's. */
export const today = (timeZone: string, now = new Date()): string => dayIn(now.getTime(), timeZone);

/** The first instant of a day of the newsroom's calendar, as ISO 8601. */
export const startOfDay = (day: string, timeZone: string): string => startOfDayIn(day, timeZone);
