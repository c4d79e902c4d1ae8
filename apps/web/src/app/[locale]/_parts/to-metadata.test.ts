import { localeCodes } from '@eyvan/locales';
import { inEveryLanguage } from '@/routes';
import { ornamentImage } from './ornament-image';
import { toMetadata, type PageDescription } from './to-metadata';

const siteUrl = 'https://eyvan.example';
const page: PageDescription = {
  siteUrl,
  siteName: 'Eyvan',
  locale: 'zh',
  path: '/zh/news/4f7k2q9d/x',
  title: 'Title · Eyvan',
  name: 'Title',
  description: 'Description',
  image: ornamentImage(siteUrl, 'Eyvan', 'design'),
  languages: { zh: '/zh/news/4f7k2q9d/x', tk: '/tk/news/4f7k2q9d/y' },
  languageDefault: '/tk/news/4f7k2q9d/y',
  feed: { path: '/zh/feed.xml', title: 'News' },
};

describe('toMetadata', () => {
  it('gives absolute addresses, and hreflang for what is published alone', () => {
    expect(toMetadata(page).alternates).toEqual({
      canonical: 'https://eyvan.example/zh/news/4f7k2q9d/x',
      languages: {
        'zh-Hans': 'https://eyvan.example/zh/news/4f7k2q9d/x',
        tk: 'https://eyvan.example/tk/news/4f7k2q9d/y',
        'x-default': 'https://eyvan.example/tk/news/4f7k2q9d/y',
      },
      types: { 'application/rss+xml': [{ url: 'https://eyvan.example/zh/feed.xml', title: 'News' }] },
    });
  });

  it('gives readers of no language here the same edition, on whichever they are', () => {
    const defaultOf = (languages: PageDescription['languages']) => {
      const { alternates } = toMetadata({ ...page, languages, languageDefault: undefined });
      return (alternates?.languages as Record<string, string>)['x-default'];
    };
    expect(defaultOf({ tk: '/tk/a', en: '/en/a', ru: '/ru/a' })).toBe('https://eyvan.example/en/a');
    expect(defaultOf({ tk: '/tk/a', zh: '/zh/a', fr: '/fr/a' })).toBe('https://eyvan.example/fr/a');
    expect(defaultOf({ kk: '/kk/a' })).toBe('https://eyvan.example/kk/a');
  });

  it('names the site in a card once, and asks for large pictures', () => {
    const { openGraph, robots, title } = toMetadata(page);
    expect(title).toBe('Title · Eyvan');
    expect(openGraph).toMatchObject({ title: 'Title', siteName: 'Eyvan' });
    expect(robots).toMatchObject({ 'max-image-preview': 'large' });
  });

  it('names the language and the others for Open Graph', () => {
    expect(toMetadata(page).openGraph).toMatchObject({
      type: 'website',
      locale: 'zh_CN',
      alternateLocale: ['tk_TM'],
    });
  });

  it('tells of an item as an article', () => {
    const article = {
      publishedAt: '2026-11-01T08:00:00Z',
      updatedAt: '2026-11-02T08:00:00Z',
      section: 'Design',
    };
    expect(toMetadata({ ...page, article }).openGraph).toMatchObject({
      type: 'article',
      publishedTime: article.publishedAt,
      modifiedTime: article.updatedAt,
      section: 'Design',
    });
  });

  it('has an address for every language where every language has one', () => {
    const languages = inEveryLanguage((code) => `/${code}`);
    expect(Object.keys(toMetadata({ ...page, languages }).alternates?.languages ?? {})).toHaveLength(
      localeCodes.length + 1,
    );
  });
});
