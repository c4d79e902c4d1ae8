import type { NewsSummary } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { formatTime } from '@/i18n/formats';
import { toPath } from '@/routes';
import { ItemKicker } from '../items/ItemKicker';

interface NewsRowProps {
  locale: LocaleCode;
  item: NewsSummary;
  /** IANA, of the newsroom. */
  timeZone: string;
  level: 3 | 4;
  withSummary: boolean;
}

/** One story in a list of its day. */
export function NewsRow({ locale, item, timeZone, level, withSummary }: NewsRowProps) {
  const Headline = `h${level}` as const;
  return (
    <li className="news-row">
      <time className="news-row-time" dateTime={item.publishedAt}>
        {formatTime(locale, item.publishedAt, timeZone)}
      </time>
      <div className="news-row-words">
        <Headline className="headline">
          <a href={toPath(item.url)}>{item.headline}</a>
        </Headline>
        {withSummary ? <p className="summary">{item.summary}</p> : null}
        <ItemKicker locale={locale} categories={item.categories} cities={item.cities} />
      </div>
    </li>
  );
}
