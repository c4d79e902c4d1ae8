import type { FactsChanged } from '@eyvan/contract';
import { isLocaleCode, locales, type LocaleCode } from '@eyvan/locales';
import { findNewsroom } from '@/content/newsroom';
import { getTranslations } from 'next-intl/server';
import { formatDate } from '@/i18n/formats';
import { toPath } from '@/routes';

interface FactsChangedNoticeProps {
  locale: LocaleCode;
  factsChanged: FactsChanged | null;
}

/** Says above a translation since when its original says something else, and leads there. */
export async function FactsChangedNotice({ locale, factsChanged }: FactsChangedNoticeProps) {
  if (!factsChanged) return null;
  const t = await getTranslations({ locale, namespace: 'FactsChanged' });
  const { at, original } = factsChanged;
  const { timeZone } = await findNewsroom(locale);
  const named = isLocaleCode(original.locale) ? locales[original.locale] : null;
  return (
    <p className="facts-changed-notice" role="note">
      <time dateTime={at}>{formatDate(locale, at, timeZone)}</time> {t('notice')}{' '}
      <a href={toPath(original.url)} hrefLang={named?.hreflang}>
        {t('readOriginal')}
        {named ? (
          <>
            {' '}
            <bdi lang={named.hreflang}>({named.ownName})</bdi>
          </>
        ) : null}
      </a>
    </p>
  );
}
