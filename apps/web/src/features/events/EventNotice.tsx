import { eventStatus, knownWord, type EventItem } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { formatDay } from '@/i18n/formats';
import { toMoment } from '../items/to-moment';

interface EventNoticeProps {
  locale: LocaleCode;
  event: EventItem;
}

/** What a reader must know before anything else: cancelled, postponed, moved to another day or to the net. */
export async function EventNotice({ locale, event }: EventNoticeProps) {
  const { statusNote, previousStartsAt, timeZone } = event;
  const status = knownWord(eventStatus, event.status);
  if (!status && !statusNote) return null;
  if (status === 'scheduled') return null;
  const t = await getTranslations({ locale, namespace: 'EventStatus' });
  return (
    <div className="event-notice" role="note">
      {status ? (
        <p>
          <strong>{t(`${status}Notice`)}</strong>
        </p>
      ) : null}
      {previousStartsAt ? (
        <p>
          {t.rich('previousDate', {
            date: formatDay(locale, previousStartsAt, timeZone),
            time: toMoment(previousStartsAt),
          })}
        </p>
      ) : null}
      {statusNote ? <p>{statusNote}</p> : null}
    </div>
  );
}
