import { knownWord, withdrawalCategory, type Withdrawal } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { findNewsroom } from '@/content/newsroom';
import { formatDate } from '@/i18n/formats';
import { PageHead } from '@/ui/PageHead';
import { wayOut } from './way-out';

interface WithdrawnPageProps {
  locale: LocaleCode;
  withdrawal: Withdrawal | null;
}

/** 410: it was public and is no longer. Says so, since when and why, and nothing of what it said. */
export async function WithdrawnPage({ locale, withdrawal }: WithdrawnPageProps) {
  const { timeZone } = await findNewsroom(locale);
  const t = await getTranslations({ locale, namespace: 'WithdrawnPage' });
  const tWhy = await getTranslations({ locale, namespace: 'WithdrawalCategory' });
  const why = knownWord(withdrawalCategory, withdrawal?.category ?? undefined);
  return (
    <PageHead heading={t('heading')}>
      <p className="standfirst">{t('text')}</p>
      {withdrawal ? (
        <p className="withdrawal">
          <time dateTime={withdrawal.at}>
            {t('when', { day: formatDate(locale, withdrawal.at, timeZone) })}
          </time>
          {why ? ` ${tWhy(why)}` : null}
        </p>
      ) : null}
      <p>{t.rich('whereNext', wayOut(locale))}</p>
    </PageHead>
  );
}
