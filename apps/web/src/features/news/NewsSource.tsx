import type { NewsItem } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';

interface NewsSourceProps {
  locale: LocaleCode;
  source: NewsItem['source'];
}

/** Who reported it first, and where that can be read or seen. */
export async function NewsSource({ locale, source }: NewsSourceProps) {
  if (!source) return null;
  const t = await getTranslations({ locale, namespace: 'NewsPage' });
  const { programme, url } = source;
  const name = source.name ?? programme;
  return (
    <p className="source">
      {name
        ? source.name && programme
          ? t('sourceWithProgramme', { programme, name })
          : t('source', { name })
        : null}{' '}
      {url ? (
        <a href={url} rel="noopener noreferrer">
          {t('sourceLink')}
        </a>
      ) : null}
    </p>
  );
}
