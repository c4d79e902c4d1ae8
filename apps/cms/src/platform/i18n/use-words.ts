'use client';
import { useTranslation } from '@payloadcms/ui';
import { useCallback } from 'react';
import type { AdminWords } from './translations';
import type { Words } from './words';

/** The admin's own words in the browser, in the language of the person; Payload's own by `t`. On the server: `wordsFor`. */
export function useWords() {
  const { i18n, t } = useTranslation<object, `eyvan:${keyof AdminWords}`>();
  const words: Words = useCallback((key, facts = {}) => t(`eyvan:${key}`, facts), [t]);
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
