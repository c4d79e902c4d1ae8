'use client';
import { Link, useConfig } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { useWords } from '../../platform/i18n/use-words';
import { calendarPath } from './calendar-query';

/** The way to the calendar, above the collections of the admin's menu. */
export function CalendarNavLink() {
  const { words } = useWords();
  const { config } = useConfig();
  const href = `${config.routes.admin}${calendarPath}`;
  const isHere = usePathname() === href;
  return (
    <Link className="nav__link" href={href} prefetch={false} aria-current={isHere ? 'page' : undefined}>
      <span className="nav__link-label">{words('calendar')}</span>
    </Link>
  );
}
