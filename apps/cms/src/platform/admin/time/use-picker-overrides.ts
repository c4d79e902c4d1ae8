'use client';
import { useTranslation } from '@payloadcms/ui';
import { dayAndTime } from '../../i18n/date-format';
import { toPickerLocale } from './picker-locale';

/** What Payload's date picker hands on to the picker below it: for `overrides`. */
export function usePickerOverrides() {
  const { i18n } = useTranslation();
  // Payload gives the picker its language only after it was first shown: until then it is English.
  return { ...dayAndTime.date.overrides, locale: toPickerLocale(i18n.language, i18n.dateFNS) };
}
