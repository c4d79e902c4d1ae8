import { locales, type LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';

export interface LanguageLink {
  locale: LocaleCode;
  href: string;
}

interface LanguageSwitchProps {
  locale: LocaleCode;
  links: LanguageLink[];
}

/**
 * The languages by their own names. On a narrow page they fold into one line that opens; the browser's own
 * disclosure does it, no script.
 */
export async function LanguageSwitch({ locale, links }: LanguageSwitchProps) {
  const t = await getTranslations({ locale, namespace: 'SiteFrame' });
  return (
    <nav className="languages" aria-label={t('languages')}>
      <details>
        <summary>{locales[locale].ownName}</summary>
        <ul>
          {links.map((link) => {
            const { ownName, hreflang, direction } = locales[link.locale];
            return (
              <li key={link.locale}>
                <a
                  href={link.href}
                  lang={hreflang}
                  hrefLang={hreflang}
                  dir={direction}
                  aria-current={link.locale === locale ? 'true' : undefined}
                >
                  {ownName}
                </a>
              </li>
            );
          })}
        </ul>
      </details>
    </nav>
  );
}
