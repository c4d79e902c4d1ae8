import type { EventTimes } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { formatTimeZone } from '@/i18n/formats';
import { formatEventDays, formatEventHours } from './event-days';

/** What a list adds to the day on which an event starts: its hours, or all its days if there are several. */
export async function sayWithinDay(locale: LocaleCode, event: EventTimes): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'EventTime' });
  return formatEventDays(locale, event) ?? formatEventHours(locale, event) ?? t('allDay');
}

/** The hours with the name of the zone whose clock they are on; without it where the whole day is meant. */
export async function sayHoursInZone(locale: LocaleCode, event: EventTimes): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'EventTime' });
  const time = formatEventHours(locale, event);
  if (time === null) return t('allDay');
  return t('timeInZone', { time, zone: formatTimeZone(locale, event.startsAt, event.timeZone) });
}
