import type { NewsSummary } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { findNewsroom } from '@/content/newsroom';
import { asHeading, formatDay } from '@/i18n/formats';
import { toPath } from '@/routes';
import { ItemImage } from '../items/ItemImage';
import { ItemKicker } from '../items/ItemKicker';

interface NewsLeadProps {
  locale: LocaleCode;
  item: NewsSummary;
}

/** The one story that the front page tells large. */
export async function NewsLead({ locale, item }: NewsLeadProps) {
  const { timeZone } = await findNewsroom(locale);
  return (
    <article className="lead">
      <header className="lead-head">
        <ItemKicker locale={locale} categories={item.categories} cities={item.cities} />
        <h2 className="lead-headline">
          <a href={toPath(item.url)}>{item.headline}</a>
        </h2>
      </header>
      <div className="lead-picture">
        <ItemImage locale={locale} item={item} sizes="(min-width: 60rem) 50rem" />
      </div>
      <div className="lead-words">
        <p className="standfirst">{item.summary}</p>
        <p className="meta">
          <time dateTime={item.publishedAt}>
            {asHeading(locale, formatDay(locale, item.publishedAt, timeZone))}
          </time>
        </p>
      </div>
    </article>
  );
}
