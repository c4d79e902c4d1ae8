import { cache } from 'react';
import { getTranslations } from 'next-intl/server';
import { MissingPage } from '@/app/[locale]/_parts/MissingPage';
import { PageFrame } from '@/app/[locale]/_parts/PageFrame';
import { describeMissing } from '@/app/[locale]/_parts/describe-page';
import { orErrorMetadata, orErrorPage } from '@/app/[locale]/_parts/or-error-page';
import { publishedPaths } from '@/app/[locale]/_parts/item-addresses';
import { readParams, type RouteParams } from '@/app/[locale]/_parts/read-params';
import { getNewsroom } from '@/content/newsroom';
import { unknown } from '@/content/outcome';
import { env } from '@/env';
import { EventPage } from '@/features/events/EventPage';
import { NewsPage } from '@/features/news/NewsPage';
import { PreviewNotice } from '@/features/preview/PreviewNotice';
import { askPreview } from '@/preview/ask-preview';
import { routes } from '@/routes';

interface Props {
  params: Promise<RouteParams & { token: string }>;
}

/** Made like every page, so that it comes whole and without scripts; `cache-handler.mjs` keeps nothing of it. */
export const generateStaticParams = () => [];

/** Once for the page and its head. */
const getPreview = cache((locale: string, token: string) => {
  const { cmsUrl, revalidateSecret: secret } = env();
  return askPreview({ cmsUrl, secret }, locale, token);
});

export const generateMetadata = orErrorMetadata(async ({ params }: Props) => {
  const { locale, token } = await readParams(params);
  const preview = await getPreview(locale, token);
  if (!preview) return describeMissing(locale, unknown);
  const t = await getTranslations({ locale });
  const { name: site } = await getNewsroom(locale);
  const title = preview.type === 'news' ? preview.item.headline : preview.item.title;
  return {
    title: t('Metadata.pageTitle', { title: t('PreviewPage.title', { title }), site }),
    robots: { index: false, follow: false },
  };
});

export default orErrorPage(
  async function PreviewRoute({ params }: Props) {
    const { locale, token } = await readParams(params);
    const preview = await getPreview(locale, token);
    // What was never there, is over and was ended are one page: it says nothing of which.
    if (!preview) return <MissingPage locale={locale} missing={unknown} pathIn={routes.home} />;
    const { item, type, until, isIncomplete } = preview;
    return (
      <PageFrame
        locale={locale}
        languages={{ ...publishedPaths(item), [locale]: routes.preview(locale, token) }}
        current={type === 'news' ? 'news' : 'events'}
      >
        <PreviewNotice locale={locale} until={until} isIncomplete={isIncomplete} />
        {type === 'news' ? (
          <NewsPage locale={locale} item={item} />
        ) : (
          <EventPage locale={locale} item={item} />
        )}
      </PageFrame>
    );
  },
  { isShownWhileOff: true },
);
