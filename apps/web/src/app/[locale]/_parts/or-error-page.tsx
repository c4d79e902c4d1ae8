import { defaultLocale, isLocaleCode, type LocaleCode } from '@eyvan/locales';
import type { Metadata } from 'next';
import { unstable_rethrow as rethrowSignals } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Suspense, type ReactNode } from 'react';
import { inEveryLanguage, routes } from '@/routes';
import { ErrorPage } from './ErrorPage';
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
 * Makes of a route one that says in whole sentences that it cannot be shown right now. The error is thrown all the
 * same, behind a Suspense boundary (docs/decisions/0010): so Next answers 500, keeps nothing of it, and goes on
 * serving the page that was there before.
 */
export function orErrorPage<Props extends RouteProps>(route: (props: Props) => Promise<ReactNode>) {
  return async function GuardedRoute(props: Props): Promise<ReactNode> {
    try {
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
      const t = await getTranslations({ locale: await localeOf(props) });
      return { title: t('Metadata.pageTitle', { title: t('ErrorPage.heading') }), robots: { index: false } };
    }
  };
}
