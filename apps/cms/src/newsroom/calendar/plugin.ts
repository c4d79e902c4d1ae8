import type { Config } from 'payload';
import { calendarPath } from './calendar-query';

/** The calendar, and the way to it above everything in the menu. */
export const showCalendar = (config: Config): Config => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      beforeNavLinks: [
        ...(config.admin?.components?.beforeNavLinks ?? []),
        '/newsroom/calendar/CalendarNavLink#CalendarNavLink',
      ],
      views: {
        ...config.admin?.components?.views,
        calendar: { Component: '/newsroom/calendar/Calendar#Calendar', path: calendarPath },
      },
    },
  },
});
