import type { CategoryCode, EventItem, Image, NewsItem, OpenWord } from '@eyvan/contract';
import { toSocialImage } from '@eyvan/formats';
import type { LocaleCode } from '@eyvan/locales';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Missing } from '@/content/outcome';
import { env } from '@/env';
import { routes, toPath } from '@/routes';
import { publishedPaths } from './item-addresses';
import { ornamentImage } from './ornament-image';
import { toMetadata, type PageDescription } from './to-metadata';

type Told = Pick<PageDescription, 'path' | 'description' | 'languages' | 'languageDefault' | 'article'>;

interface Page extends Told {
  locale: LocaleCode;
  /** Without the name of the site; the front page gives its whole title instead. */
  title: string | { whole: string };
  image?: Image | null;
  field?: OpenWord<CategoryCode>;
}

/** The metadata of a page, with what all pages of the site have in common. */
export async function describePage({ locale, title, image = null, field, ...told }: Page): Promise<Metadata> {
  const t = await getTranslations({ locale });
  const { siteUrl } = env();
  const siteName = t('Site.name');
  return toMetadata({
    ...told,
    locale,
    siteUrl,
    siteName,
    title: typeof title === 'string' ? t('Metadata.pageTitle', { title }) : title.whole,
    name: typeof title === 'string' ? title : t('Site.tagline'),
    image: toSocialImage(image) ?? ornamentImage(siteUrl, siteName, field),
    feed: { path: routes.newsFeed(locale), title: t('Feed.newsTitle') },
  });
}

/** The metadata of a news item or an event. `title` is its headline or title. */
export function describeItem(item: NewsItem | EventItem, title: string): Promise<Metadata> {
  const { locale, summary, publishedAt, updatedAt, image, categories } = item;
  return describePage({
    locale,
    title,
    description: summary,
    path: toPath(item.url),
    languages: publishedPaths(item),
    image,
    field: categories[0]?.code,
    article: { publishedAt, updatedAt, section: categories[0]?.name },
  });
}

const missingPages = {
  withdrawn: 'WithdrawnPage',
  notInThisLanguage: 'OtherLanguagesPage',
  unknown: 'NotFoundPage',
} as const;

/** The title of a page that says why there is nothing here. Next adds that robots should not keep it. */
export async function describeMissing(locale: LocaleCode, { kind }: Missing): Promise<Metadata> {
  const t = await getTranslations({ locale });
  return { title: t('Metadata.pageTitle', { title: t(`${missingPages[kind]}.heading`) }) };
}
