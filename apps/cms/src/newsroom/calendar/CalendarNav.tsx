import { localeCodes, locales } from '@eyvan/locales';
import type { Words } from '../../platform/i18n/words';
import { DeskLink } from '../desk/DeskLink';
import { calendarPath, calendarViews, toCalendarHref, type CalendarQuery } from './calendar-query';
import { addMonths, type Month } from './month';

interface Props {
  query: CalendarQuery;
  thisMonth: Month;
  adminRoute: string;
  words: Words;
}

/** The ways to other months, to the other view, and to one language. */
export function CalendarNav({ query, thisMonth, adminRoute, words }: Props) {
  const to = (changes: Partial<CalendarQuery>) => toCalendarHref(adminRoute, query, changes);
  return (
    <nav className="eyvan-calendar__nav" aria-label={words('calendar')}>
      <DeskLink href={to({ month: addMonths(query.month, -1) })}>{words('calendar_previous')}</DeskLink>
      <DeskLink href={to({ month: thisMonth })} isOn={query.month === thisMonth}>
        {words('calendar_today')}
      </DeskLink>
      <DeskLink href={to({ month: addMonths(query.month, 1) })}>{words('calendar_next')}</DeskLink>
      {calendarViews.map((view) => (
        <DeskLink key={view} href={to({ view })} isOn={query.view === view}>
          {words(`calendar_${view}`)}
        </DeskLink>
      ))}
      <form action={`${adminRoute}${calendarPath}`}>
        <input type="hidden" name="month" value={query.month} />
        <input type="hidden" name="view" value={query.view} />
        <label>
          {words('language')}
          <select name="language" defaultValue={query.language ?? ''} key={query.language}>
            <option value="">{words('desk_any')}</option>
            {localeCodes.map((code) => (
              <option key={code} value={code}>
                {locales[code].ownName}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{words('desk_show')}</button>
      </form>
    </nav>
  );
}
