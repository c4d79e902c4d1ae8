import type { NewsSummary } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { routes } from '@/routes';
import { PageHead } from '@/ui/PageHead';
import { TurnPage } from '@/ui/TurnPage';
import { toLink } from '@/ui/to-link';
import { EmptyNote } from '../items/EmptyNote';
import { NewsList } from './NewsList';

interface NewsListPageProps {
  locale: LocaleCode;
  items: NewsSummary[];
  olderHref: string | null;
  isFirstPage: boolean;
}

/** All news of a language, newest first, by day. */
export async function NewsListPage({ locale, items, olderHref, isFirstPage }: NewsListPageProps) {
  const t = await getTranslations({ locale, namespace: 'NewsListPage' });
  return (
    <>
      <PageHead heading={isFirstPage ? t('heading') : t('olderHeading')} />
      {items.length > 0 ? (
        <NewsList locale={locale} items={items} level={2} withSummaries />
      ) : (
        <EmptyNote>
          <p>{isFirstPage ? t('empty') : t('emptyOlder')}</p>
          <p>
            {t.rich('whereMeanwhile', {
              events: toLink(routes.eventList(locale)),
              fields: toLink(routes.categories(locale)),
              cities: toLink(routes.cities(locale)),
            })}
          </p>
        </EmptyNote>
      )}
      <TurnPage
        back={isFirstPage ? null : { href: routes.newsList(locale), label: t('newest') }}
        on={olderHref ? { href: olderHref, label: t('older') } : null}
      />
    </>
  );
}
