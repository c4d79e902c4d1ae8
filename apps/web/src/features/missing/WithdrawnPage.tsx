import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/ui/PageHead';
import { wayOut } from './way-out';

/** 410: it was public and is no longer. Says so, and nothing of what it said. */
export async function WithdrawnPage({ locale }: { locale: LocaleCode }) {
  const t = await getTranslations({ locale, namespace: 'WithdrawnPage' });
  return (
    <PageHead heading={t('heading')}>
      <p className="standfirst">{t('text')}</p>
      <p>{t.rich('whereNext', wayOut(locale))}</p>
    </PageHead>
  );
}
