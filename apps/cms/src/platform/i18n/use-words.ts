'use client';
import { useTranslation } from '@payloadcms/ui';
import type { AdminWords } from './translations';

/** The admin's own words in the language of the person, with `{{names}}` filled in. */
export function useWords() {
  const { i18n, t } = useTranslation();
  const words = (key: keyof AdminWords, facts: Record<string, string> = {}): string =>
    (t as (key: string, facts: Record<string, string>) => string)(`eyvan:${key}`, facts);
  return { i18n, t, words };
}

/** Hours and minutes on the clock of the one who reads, in digits: 14:05. With the day where it is not today's. */
export function sayMoment(moment: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const at = new Date(moment);
  const clock = `${two(at.getHours())}:${two(at.getMinutes())}`;
  const isToday = new Date().toDateString() === at.toDateString();
  return isToday ? clock : `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${clock}`;
}
