import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { env } from '../../../env';
import { JsonLdScript } from '../../../seo/JsonLdScript';
import { toListJsonLd, toSiteJsonLd, toWayJsonLd, type Step } from '../../../seo/to-page-json-ld';

interface PageJsonLdProps {
  locale: LocaleCode;
  /** The way to it from the front page; none where it is the front page. */
  steps?: Step[];
  /** What stands on it, where it is a list. */
  items?: { name: string; url: string }[];
}

/** What a page that is no item is, for machines. */
export async function PageJsonLd({ locale, steps, items }: PageJsonLdProps) {
  const t = await getTranslations({ locale, namespace: 'Site' });
  const site = { siteUrl: env().siteUrl, siteName: t('name'), locale };
  if (!steps) return <JsonLdScript data={toSiteJsonLd(site, t('description'))} />;
  return <JsonLdScript data={items ? toListJsonLd(site, steps, items) : toWayJsonLd(site, steps)} />;
}
