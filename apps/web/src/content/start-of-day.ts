import { dayKeyOf } from '../i18n/formats';

/**
 * The first instant of the day on which `now` falls in Ashgabat, as ISO 8601. Turkmenistan keeps UTC+5 the
 * whole year (IANA tz, Asia/Ashgabat, since 1992).
 */
export const startOfDay = (now: Date): string => `${dayKeyOf(now.toISOString())}T00:00:00+05:00`;
