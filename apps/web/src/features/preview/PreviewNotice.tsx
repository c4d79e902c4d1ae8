import type { LocaleCode } from '@eyvan/locales';
import { findNewsroom } from '@/content/newsroom';
import { getTranslations } from 'next-intl/server';
import { formatInstant } from '@/i18n/formats';
import { toMoment } from '../items/to-moment';

interface PreviewNoticeProps {
  locale: LocaleCode;
  /** ISO 8601. */
  until: string;
  isIncomplete: boolean;
}

/** Says above a page that it is no publication, and until when it can be seen. */
export async function PreviewNotice({ locale, until, isIncomplete }: PreviewNoticeProps) {
  const t = await getTranslations({ locale, namespace: 'PreviewPage' });
  const { timeZone } = await findNewsroom(locale);
  return (
    <aside className="preview-notice" aria-label={t('label')}>
      <p>
        <strong>{t('notPublished')}</strong>{' '}
        {t.rich('until', { when: formatInstant(locale, until, timeZone), time: toMoment(until) })}
      </p>
      {isIncomplete ? <p>{t('incomplete')}</p> : null}
    </aside>
  );
}
