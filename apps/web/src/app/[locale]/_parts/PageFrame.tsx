import type { LocaleCode } from '@eyvan/locales';
import type { ReactNode } from 'react';
import { findNewsroom, localesOf } from '@/content/newsroom';
import { SiteFrame } from '@/ui/SiteFrame';
import type { SitePart } from '@/ui/SiteHeader';

interface PageFrameProps {
  locale: LocaleCode;
  /** The path of this page in each language that it is in. */
  languages: Partial<Record<LocaleCode, string>>;
  current?: SitePart;
  children: ReactNode;
}

/** The site around a page, its language switch leading to the same page in the other languages that are on. */
export async function PageFrame({ locale, languages, current, children }: PageFrameProps) {
  const newsroom = await findNewsroom(locale);
  const links = localesOf(newsroom).flatMap((code) => {
    const href = languages[code];
    return href ? [{ locale: code, href }] : [];
  });
  return (
    <SiteFrame locale={locale} newsroom={newsroom} languageLinks={links} current={current}>
      {children}
    </SiteFrame>
  );
}
