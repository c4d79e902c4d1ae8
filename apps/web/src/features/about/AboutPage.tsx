import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { routes } from '@/routes';
import { PageHead } from '@/ui/PageHead';
import { toLink } from '@/ui/to-link';

const chapters = ['name', 'subject', 'making', 'mistakes', 'readers'] as const;

/** What Eyvan is, how it is made, for whom, and how to read it by program. */
export async function AboutPage({ locale }: { locale: LocaleCode }) {
  const t = await getTranslations({ locale, namespace: 'AboutPage' });
  return (
    <>
      <PageHead heading={t('heading')}>
        <p className="standfirst">{t('lead')}</p>
      </PageHead>
      <div className="about">
        {chapters.map((chapter) => (
          <section key={chapter}>
            <h2>{t(`${chapter}Heading`)}</h2>
            <p>{t(chapter)}</p>
          </section>
        ))}
        <section>
          <h2>{t('openHeading')}</h2>
          <p>{t.rich('open', { docs: toLink(routes.openApi), feed: toLink(routes.newsFeed(locale)) })}</p>
        </section>
        <section>
          <h2>{t('sampleHeading')}</h2>
          <p>{t('sample')}</p>
        </section>
      </div>
    </>
  );
}
