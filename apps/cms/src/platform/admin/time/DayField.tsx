'use client';
import { DateTimeField } from '@payloadcms/ui';
import type { DateFieldClientComponent } from 'payload';
import { isRecord } from '../../input/is-record';
import { usePickerOverrides } from './use-picker-overrides';

/** Payload's field for a day, with its picker in the language of the reader. */
export const DayField: DateFieldClientComponent = (props) => {
  const overrides = usePickerOverrides();
  const { field } = props;
  const { date, placeholder } = field.admin ?? {};
  const admin = { ...field.admin, placeholder, date: { ...(isRecord(date) ? date : {}), overrides } };
  return <DateTimeField {...props} field={{ ...field, admin }} />;
};
