import type { Alternate } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { LanguageLinks } from './LanguageLinks';

interface ReadInProps {
  locale: LocaleCode;
  alternates: Alternate[];
}

/** "Read it in": the other languages of an item. Nothing where there is none. */
export async function ReadIn({ locale, alternates }: ReadInProps) {
  if (alternates.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'ReadIn' });
  return (
    <section className="read-in" aria-labelledby="read-in">
      <h2 id="read-in">{t('heading')}</h2>
      <LanguageLinks locale={locale} alternates={alternates} />
    </section>
  );
}
