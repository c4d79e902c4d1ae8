import { defaultLocale, isLocaleCode, type LocaleCode } from '@eyvan/locales';
import type { Metadata } from 'next';
import { unstable_rethrow as rethrowSignals } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Suspense, type ReactNode } from 'react';
import { findNewsroom, getNewsroom, localesOf } from '@/content/newsroom';
import { inEveryLanguage, routes } from '@/routes';
import { ErrorPage } from './ErrorPage';
import { LanguageOff } from './MissingPage';
import { PageFrame } from './PageFrame';
import { Silence } from './Silence';
import type { RouteParams } from './read-params';

interface RouteProps {
  params: Promise<RouteParams>;
}

async function localeOf({ params }: RouteProps): Promise<LocaleCode> {
  const { locale } = await params;
  return isLocaleCode(locale) ? locale : defaultLocale;
}

function Throw({ error }: { error: unknown }): null {
  throw error;
}

/**
 * Makes of a route one that says in whole sentences that its language is off, or that it cannot be shown right now. The error is thrown all the
 * same, behind a Suspense boundary (docs/decisions/0010): so Next answers 500, keeps nothing of it, and goes on
 * serving the page that was there before.
 * @param options `isShownWhileOff`: also where its language is off, as drafts are that get a language ready
 */
export function orErrorPage<Props extends RouteProps>(
  route: (props: Props) => Promise<ReactNode>,
  { isShownWhileOff = false } = {},
) {
  return async function GuardedRoute(props: Props): Promise<ReactNode> {
    try {
      const asked = await localeOf(props);
      // Asked here, and so within reach of the page below: what stands around a page is made after it.
      const newsroom = await getNewsroom(asked);
      if (!isShownWhileOff && !localesOf(newsroom).includes(asked)) return <LanguageOff locale={asked} />;
      return await route(props);
    } catch (error) {
      rethrowSignals(error);
      const locale = await localeOf(props);
      return (
        <PageFrame locale={locale} languages={inEveryLanguage(routes.home)}>
          <ErrorPage locale={locale} />
          <Silence>
            <Suspense fallback={null}>
              <Throw error={error} />
            </Suspense>
          </Silence>
        </PageFrame>
      );
    }
  };
}

/** The metadata of a route, or of the page that stands in for it; the route itself throws the error. */
export function orErrorMetadata<Props extends RouteProps>(describe: (props: Props) => Promise<Metadata>) {
  return async function describeGuarded(props: Props): Promise<Metadata> {
    try {
      return await describe(props);
    } catch (error) {
      rethrowSignals(error);
      const locale = await localeOf(props);
      const t = await getTranslations({ locale });
      const { name: site } = await findNewsroom(locale);
      const title = t('Metadata.pageTitle', { title: t('ErrorPage.heading'), site });
      return { title, robots: { index: false } };
    }
  };
}
