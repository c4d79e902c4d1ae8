import type { Newsroom } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { LanguageLink } from './LanguageSwitch';
import { SiteFooter } from './SiteFooter';
import { SiteHeader, type SitePart } from './SiteHeader';

interface SiteFrameProps {
  locale: LocaleCode;
  newsroom: Newsroom;
  /** The same page in each language that it is in. */
  languageLinks: LanguageLink[];
  current?: SitePart;
  children: ReactNode;
}

/** What stands around every page. */
export async function SiteFrame({ locale, newsroom, languageLinks, current, children }: SiteFrameProps) {
  const t = await getTranslations({ locale, namespace: 'SiteFrame' });
  return (
    <>
      <a className="skip-link" href="#content">
        {t('skipToContent')}
      </a>
      <SiteHeader locale={locale} newsroom={newsroom} languageLinks={languageLinks} current={current} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter locale={locale} newsroom={newsroom} />
    </>
  );
}
