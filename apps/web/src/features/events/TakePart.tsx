import { attendance as attendances, knownWord, type EventItem } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';

interface TakePartProps {
  locale: LocaleCode;
  event: EventItem;
}

/** In person or online, and the links for either. A cancelled event has no door to open. */
export async function TakePart({ locale, event }: TakePartProps) {
  const t = await getTranslations({ locale, namespace: 'EventPage' });
  const attendance = await getTranslations({ locale, namespace: 'Attendance' });
  const how = knownWord(attendances, event.attendance);
  const isOpen = event.status !== 'cancelled';
  return (
    <>
      {how ? <p>{attendance(how)}</p> : null}
      {isOpen && event.registrationUrl ? (
        <p>
          <a href={event.registrationUrl} rel="noopener noreferrer">
            {t('register')}
          </a>
        </p>
      ) : null}
      {isOpen && event.onlineUrl ? (
        <p>
          <a href={event.onlineUrl} rel="noopener noreferrer">
            {t('joinOnline')}
          </a>
        </p>
      ) : null}
    </>
  );
}
