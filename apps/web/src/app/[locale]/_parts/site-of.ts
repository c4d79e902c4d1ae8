import type { NewsOnSite, Publisher } from '@eyvan/formats';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { env } from '@/env';
import { routes, toPath } from '@/routes';

/** One of the site's own paths as an absolute address. */
export const toUrl = (path: string): string => env().siteUrl + path;

/** The newsroom as its JSON-LD says it. */
export async function publisherIn(locale: LocaleCode): Promise<Publisher> {
  const t = await getTranslations({ locale, namespace: 'Site' });
  return { name: t('name'), url: env().siteUrl, logo: toUrl(routes.icon) };
}

/** Where an item stands on this site, as its JSON-LD says it. */
export const siteOf = async (item: { locale: LocaleCode; url: string }): Promise<NewsOnSite> => ({
  url: toUrl(toPath(item.url)),
  publisher: await publisherIn(item.locale),
});
