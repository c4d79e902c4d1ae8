import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { findNewsroom, localesOf } from '@/content/newsroom';
import { routes } from '@/routes';
import { PageHead } from '@/ui/PageHead';
import { LanguageLinks } from '../items/LanguageLinks';

/** Says that the newsroom does not publish in this language now, and in which it does. */
export async function LanguageOffPage({ locale }: { locale: LocaleCode }) {
  const t = await getTranslations({ locale, namespace: 'LanguageOffPage' });
  const on = localesOf(await findNewsroom(locale));
  const homes = on.map((code) => ({ locale: code, url: routes.home(code), apiUrl: '' }));
  return (
    <PageHead heading={t('heading')}>
      <p className="standfirst">{t('text')}</p>
      <LanguageLinks locale={locale} alternates={homes} />
    </PageHead>
  );
}
