import type { LocaleCode } from '@eyvan/locales';
import type { Missing } from '../../../content/outcome';
import { NotFoundPage } from '../../../features/missing/NotFoundPage';
import { OtherLanguagesPage } from '../../../features/missing/OtherLanguagesPage';
import { WithdrawnPage } from '../../../features/missing/WithdrawnPage';
import { inEveryLanguage } from '../../../seo/to-metadata';
import type { SitePart } from '../../../ui/SiteHeader';
import { NotFoundSignal } from './NotFoundSignal';
import { PageFrame } from './PageFrame';

interface MissingPageProps {
  locale: LocaleCode;
  missing: Missing;
  /** What was asked for, in another language. */
  pathIn: (locale: LocaleCode) => string;
  current?: SitePart;
}

function Explanation({ locale, missing }: Pick<MissingPageProps, 'locale' | 'missing'>) {
  switch (missing.kind) {
    case 'withdrawn':
      return <WithdrawnPage locale={locale} />;
    case 'notInThisLanguage':
      return <OtherLanguagesPage locale={locale} alternates={missing.alternates} />;
    case 'unknown':
      return <NotFoundPage locale={locale} />;
  }
}

/** A whole page with status 404 that says why there is nothing here, and where to go. */
export function MissingPage({ locale, missing, pathIn, current }: MissingPageProps) {
  const published = missing.kind === 'notInThisLanguage' ? missing.alternates : [];
  const urls = new Map(published.map((alternate) => [alternate.locale, new URL(alternate.url).pathname]));
  return (
    <PageFrame
      locale={locale}
      languages={inEveryLanguage((code) => urls.get(code) ?? pathIn(code))}
      current={current}
    >
      <Explanation locale={locale} missing={missing} />
      <NotFoundSignal />
    </PageFrame>
  );
}
