import type { LocaleCode } from '@eyvan/locales';
import { findNewsroom } from '@/content/newsroom';
import { getTranslations } from 'next-intl/server';
import { formatInstant } from '@/i18n/formats';
import { toMoment } from './to-moment';

interface ItemTimesProps {
  locale: LocaleCode;
  publishedAt: string;
  updatedAt: string;
  /** News is published, an event is announced: the words differ. */
  words: 'NewsPage' | 'EventPage';
}

/** A change within these minutes of publication is part of it, and not news. */
const settlingMs = 5 * 60_000;

/** When an item was published, and when it was last changed if that was later. */
export async function ItemTimes({ locale, publishedAt, updatedAt, words }: ItemTimesProps) {
  const t = await getTranslations({ locale });
  const { timeZone } = await findNewsroom(locale);
  const wasUpdated = Date.parse(updatedAt) - Date.parse(publishedAt) > settlingMs;
  return (
    <>
      <p>
        {t.rich(`${words}.published`, {
          when: formatInstant(locale, publishedAt, timeZone),
          time: toMoment(publishedAt),
        })}
      </p>
      {wasUpdated ? (
        <p>
          {t.rich(`${words}.updated`, {
            when: formatInstant(locale, updatedAt, timeZone),
            time: toMoment(updatedAt),
          })}
        </p>
      ) : null}
    </>
  );
}
