'use client';
import { DateTimeField, useField } from '@payloadcms/ui';
import type { DateFieldClientComponent } from 'payload';
import { isRecord } from '../../input/is-record';
import { PersianDay } from './PersianDay';
import { usePickerOverrides } from './use-picker-overrides';

/** Payload's field for a day, with its picker in the language of the reader. */
export const DayField: DateFieldClientComponent = (props) => {
  const overrides = usePickerOverrides();
  const { field, path } = props;
  const { value } = useField<string | null>({ path });
  const { date, placeholder } = field.admin ?? {};
  const admin = { ...field.admin, placeholder, date: { ...(isRecord(date) ? date : {}), overrides } };
  return (
    <>
      <DateTimeField {...props} field={{ ...field, admin }} />
      {/* The picker takes the day for one of the browser's. */}
      <PersianDay instant={value} zone={Intl.DateTimeFormat().resolvedOptions().timeZone} />
    </>
  );
};
