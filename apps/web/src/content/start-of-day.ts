import { dayIn, newsroomTimeZone, startOfDayIn } from '@eyvan/contract';

/** The day of the newsroom's calendar on which `now` falls, as `YYYY-MM-DD`. */
export const today = (now = new Date()): string => dayIn(now.getTime(), newsroomTimeZone);

/** The first instant of a day of the newsroom's calendar, as ISO 8601. */
export const startOfDay = (day: string): string => startOfDayIn(day, newsroomTimeZone);
