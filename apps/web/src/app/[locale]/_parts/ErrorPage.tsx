import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { routes } from '@/routes';
import { PageHead } from '@/ui/PageHead';
import { toLink } from '@/ui/to-link';

/** 500: the page may be there, but cannot be made now. */
export async function ErrorPage({ locale }: { locale: LocaleCode }) {
  const t = await getTranslations({ locale, namespace: 'ErrorPage' });
  return (
    <PageHead heading={t('heading')}>
      <p className="standfirst">{t('text')}</p>
      <p>{t.rich('whereNext', { home: toLink(routes.home(locale)) })}</p>
    </PageHead>
  );
}
