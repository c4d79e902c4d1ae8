import type { LocaleCode } from '@eyvan/locales';
import { languageOff, type Missing } from '@/content/outcome';
import { LanguageOffPage } from '@/features/missing/LanguageOffPage';
import { NotFoundPage } from '@/features/missing/NotFoundPage';
import { OtherLanguagesPage } from '@/features/missing/OtherLanguagesPage';
import { WithdrawnPage } from '@/features/missing/WithdrawnPage';
import { inEveryLanguage, routes, toPath } from '@/routes';
import type { SitePart } from '@/ui/SiteHeader';
import { NotFoundSignal } from './NotFoundSignal';
import { PageFrame } from './PageFrame';

interface MissingPageProps {
  locale: LocaleCode;
  missing: Missing;
  /** Where to look for it in another language, when it is not known to be there. */
  pathIn: (locale: LocaleCode) => string;
  current?: SitePart;
}

/** Where the language bar leads: to the thing itself, in the languages in which it can be read, and not to more dead ends. */
function languagesOf({ locale, missing, pathIn }: MissingPageProps): Partial<Record<LocaleCode, string>> {
  const alternates = 'alternates' in missing ? missing.alternates : [];
  if (alternates.length === 0) return inEveryLanguage(pathIn);
  const published = alternates.map((alternate) => [alternate.locale, toPath(alternate.url)]);
  return { ...Object.fromEntries(published), [locale]: pathIn(locale) };
}

function Explanation({ locale, missing }: Pick<MissingPageProps, 'locale' | 'missing'>) {
  switch (missing.kind) {
    case 'withdrawn':
      return <WithdrawnPage locale={locale} withdrawal={missing.withdrawal} />;
    case 'notInThisLanguage':
      return <OtherLanguagesPage locale={locale} alternates={missing.alternates} />;
    case 'languageOff':
      return <LanguageOffPage locale={locale} />;
    case 'unknown':
      return <NotFoundPage locale={locale} />;
  }
}

/** A whole page with status 404 that says why there is nothing here, and where to go. */
export function MissingPage(props: MissingPageProps) {
  const { locale, missing, current } = props;
  return (
    <PageFrame locale={locale} languages={languagesOf(props)} current={current}>
      <Explanation locale={locale} missing={missing} />
      <NotFoundSignal />
    </PageFrame>
  );
}

/** Any page of a language that the newsroom has turned off. */
export const LanguageOff = ({ locale }: { locale: LocaleCode }) => (
  <MissingPage locale={locale} missing={languageOff} pathIn={routes.home} />
);
