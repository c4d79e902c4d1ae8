import type { Correction } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { findNewsroom } from '@/content/newsroom';
import { getTranslations } from 'next-intl/server';
import { formatDate } from '@/i18n/formats';
import { toKnownKind } from './say-correction';

interface CorrectionsProps {
  locale: LocaleCode;
  corrections: Correction[];
}

const anchor = 'corrections';

/** Says above a text that it was corrected, and leads to what was. */
export async function CorrectionsNotice({ locale, corrections }: CorrectionsProps) {
  if (corrections.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'Corrections' });
  return (
    <p className="corrections-notice">
      <a href={`#${anchor}`}>{t('noticeAtTop', { count: corrections.length })}</a>
    </p>
  );
}

/** What was wrong in a text and was put right, newest first. */
export async function Corrections({ locale, corrections }: CorrectionsProps) {
  if (corrections.length === 0) return null;
  const { timeZone } = await findNewsroom(locale);
  const t = await getTranslations({ locale, namespace: 'Corrections' });
  const newestFirst = corrections.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return (
    <section className="corrections" id={anchor} aria-labelledby="corrections-heading">
      <h2 id="corrections-heading">{t('heading')}</h2>
      <dl>
        {newestFirst.map(({ at, kind, note }) => (
          <div key={`${at} ${note}`}>
            <dt>
              <strong>{t(toKnownKind(kind))}</strong>{' '}
              <time dateTime={at}>{formatDate(locale, at, timeZone)}</time>
            </dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
