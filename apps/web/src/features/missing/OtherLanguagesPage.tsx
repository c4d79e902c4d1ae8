import type { Alternate } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/ui/PageHead';
import { LanguageLinks } from '../items/LanguageLinks';
import { wayOut } from './way-out';

interface OtherLanguagesPageProps {
  locale: LocaleCode;
  alternates: Alternate[];
}

/** An item that has no edition in the reader's language: says in which it can be read. */
export async function OtherLanguagesPage({ locale, alternates }: OtherLanguagesPageProps) {
  const t = await getTranslations({ locale, namespace: 'OtherLanguagesPage' });
  return (
    <PageHead heading={t('heading')}>
      <p className="standfirst">{t('text', { count: alternates.length })}</p>
      <LanguageLinks locale={locale} alternates={alternates} />
      <p>{t.rich('whereNext', wayOut(locale))}</p>
    </PageHead>
  );
}
