import { locales, orderForReader, type LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { findNewsroom, localesOf } from '@/content/newsroom';
import { routes } from '@/routes';
import { PageHead } from '@/ui/PageHead';

/** Says that the newsroom does not publish in this language now, and in which it does. */
export async function LanguageOffPage({ locale }: { locale: LocaleCode }) {
  const t = await getTranslations({ locale, namespace: 'LanguageOffPage' });
  const on = localesOf(await findNewsroom(locale));
  return (
    <PageHead heading={t('heading')}>
      <p className="standfirst">{t('text')}</p>
      <ul className="language-links">
        {orderForReader(on, locale).map((code) => {
          const { ownName, hreflang, direction } = locales[code];
          return (
            <li key={code}>
              <a href={routes.home(code)} lang={hreflang} hrefLang={hreflang} dir={direction}>
                {ownName}
              </a>
            </li>
          );
        })}
      </ul>
    </PageHead>
  );
}
