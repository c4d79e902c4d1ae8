import type { CategoryCode, EventItem, Image, NewsItem, OpenWord } from '@eyvan/contract';
import { toSocialImage } from '@eyvan/formats';
import type { LocaleCode } from '@eyvan/locales';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { findNewsroom, getNewsroom, onlyOn } from '@/content/newsroom';
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
  const newsroom = await getNewsroom(locale);
  const { name: site, tagline } = newsroom;
  return toMetadata({
    ...told,
    locale,
    siteUrl,
    languages: onlyOn(newsroom, told.languages),
    siteName: site,
    title: typeof title === 'string' ? t('Metadata.pageTitle', { title, site }) : title.whole,
    name: typeof title === 'string' ? title : (tagline ?? site),
    image: toSocialImage(image) ?? ornamentImage(siteUrl, site, field),
    feed: { path: routes.newsFeed(locale), title: t('Feed.newsTitle', { site }) },
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
  languageOff: 'LanguageOffPage',
} as const;

/** The title of a page that says why there is nothing here. Next adds that robots should not keep it. */
export async function describeMissing(locale: LocaleCode, { kind }: Missing): Promise<Metadata> {
  const t = await getTranslations({ locale });
  const { name: site } = await findNewsroom(locale);
  return { title: t('Metadata.pageTitle', { title: t(`${missingPages[kind]}.heading`), site }) };
}
