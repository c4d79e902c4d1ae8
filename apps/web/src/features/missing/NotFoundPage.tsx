import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/ui/PageHead';
import { wayOut } from './way-out';

/** 404: no such page. */
export async function NotFoundPage({ locale }: { locale: LocaleCode }) {
  const t = await getTranslations({ locale, namespace: 'NotFoundPage' });
  return (
    <PageHead heading={t('heading')}>
      <p className="standfirst">{t('text')}</p>
      <p>{t.rich('whereNext', wayOut(locale))}</p>
    </PageHead>
  );
}
