import type { Words } from '../../platform/i18n/words';
import type { CalendarEntry } from './entries';
import { EntryView } from './EntryView';
import { firstDayOf, monthOf, weeksOf, type Day, type Month } from './month';
import { sayDay, sayNumber, sayWeekdays } from './say-days';

interface Props {
  month: Month;
  days: Map<Day, CalendarEntry[]>;
  today: Day;
  /** The language in which the admin is read. */
  reader: string;
  adminRoute: string;
  canRelease: boolean;
  words: Words;
}

const Entries = ({
  entries,
  ...frame
}: { entries: CalendarEntry[] } & Pick<Props, 'adminRoute' | 'canRelease' | 'words'>) => (
  <ul>
    {entries.map((entry, index) => (
      <EntryView
        key={entry.kind === 'release' ? entry.id : `${entry.at} ${index}`}
        entry={entry}
        {...frame}
      />
    ))}
  </ul>
);

/** The days of a month that hold something, one after the other. */
export function CalendarList({ month, days, reader, ...frame }: Omit<Props, 'today'>) {
  const { adminRoute, canRelease, words } = frame;
  const own = [...days].filter(([day]) => monthOf(day) === month);
  if (own.length === 0) return <p role="status">{words('calendar_nothing')}</p>;
  return (
    <div className="eyvan-calendar__list">
      {own.map(([day, entries]) => (
        <section key={day} aria-labelledby={`eyvan-day-${day}`}>
          <h2 id={`eyvan-day-${day}`}>{sayDay(day, reader)}</h2>
          <Entries entries={entries} {...{ adminRoute, canRelease, words }} />
        </section>
      ))}
    </div>
  );
}

/** A month as a table of its weeks. */
export function CalendarMonth({ month, days, today, reader, ...frame }: Props) {
  const { adminRoute, canRelease, words } = frame;
  const weeks = weeksOf(month, firstDayOf(reader));
  return (
    <table className="eyvan-calendar__month" role="table">
      <thead role="rowgroup">
        <tr role="row">
          {sayWeekdays(weeks[0]!, reader).map((name) => (
            <th key={name} scope="col" role="columnheader">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {weeks.map((week) => (
          <tr key={week[0]} role="row">
            {week.map((day) => {
              const entries = days.get(day) ?? [];
              const { number, own } = sayNumber(day, reader);
              return (
                <td
                  key={day}
                  role="cell"
                  data-day={day}
                  data-other={monthOf(day) !== month || undefined}
                  data-empty={entries.length === 0 || undefined}
                  aria-current={day === today ? 'date' : undefined}
                >
                  <p className="eyvan-calendar__day">
                    <span aria-hidden className="eyvan-calendar__number">
                      {number}
                    </span>
                    <span className="eyvan-desk__unseen">{sayDay(day, reader)}</span>
                    {own ? <span aria-hidden>{own}</span> : null}
                  </p>
                  {entries.length > 0 && monthOf(day) === month ? (
                    <Entries entries={entries} {...{ adminRoute, canRelease, words }} />
                  ) : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
