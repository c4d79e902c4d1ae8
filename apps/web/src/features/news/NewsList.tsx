import type { NewsSummary } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { findNewsroom } from '@/content/newsroom';
import { asHeading, dayKeyOf, formatDay } from '@/i18n/formats';
import { groupByDay } from '../items/group-by-day';
import { NewsRow } from './NewsRow';

interface NewsListProps {
  locale: LocaleCode;
  items: NewsSummary[];
  /** The level of the days' headings; the headlines are one below. */
  level: 2 | 3;
  withSummaries?: boolean;
}

/** News by day: the day once, then the times. */
export async function NewsList({ locale, items, level, withSummaries = false }: NewsListProps) {
  const { timeZone } = await findNewsroom(locale);
  const DayHeading = `h${level}` as const;
  return (
    <ol className="news-days">
      {groupByDay(items, ({ publishedAt }) => dayKeyOf(publishedAt, timeZone)).map(
        ({ day, items: ofDay }) => (
          <li className="news-day" key={day}>
            <DayHeading className="news-day-name">
              <time dateTime={day}>
                {asHeading(locale, formatDay(locale, ofDay[0].publishedAt, timeZone))}
              </time>
            </DayHeading>
            <ol>
              {ofDay.map((item) => (
                <NewsRow
                  key={item.id}
                  locale={locale}
                  item={item}
                  timeZone={timeZone}
                  level={level === 2 ? 3 : 4}
                  withSummary={withSummaries}
                />
              ))}
            </ol>
          </li>
        ),
      )}
    </ol>
  );
}
