import type { NewsSummary } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { routes } from '@/routes';
import { Section } from '@/ui/Section';
import { EmptyNote } from '../items/EmptyNote';
import { NewsList } from './NewsList';

interface NewsSectionProps {
  locale: LocaleCode;
  news: NewsSummary[];
  words: { heading: string; empty: string; all: string };
}

/** The latest news about one subject, and the way to all news. */
export function NewsSection({ locale, news, words }: NewsSectionProps) {
  return (
    <Section id="news" heading={words.heading} more={{ href: routes.newsList(locale), label: words.all }}>
      {news.length > 0 ? (
        <NewsList locale={locale} items={news} level={3} />
      ) : (
        <EmptyNote>
          <p>{words.empty}</p>
        </EmptyNote>
      )}
    </Section>
  );
}
