import { getTranslations } from 'next-intl/server';
import { env } from '../../../env';
import type { ItemOnSite } from '../../../seo/json-ld';
import { pathOf } from './item-addresses';
import type { LocaleCode } from '@eyvan/locales';

/** Where an item stands on this site, as its JSON-LD says it. */
export async function siteOf(item: { locale: LocaleCode; url: string }): Promise<ItemOnSite> {
  const t = await getTranslations({ locale: item.locale, namespace: 'Site' });
  const { siteUrl } = env();
  return { siteUrl, siteName: t('name'), url: siteUrl + pathOf(item) };
}
