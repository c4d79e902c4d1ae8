'use client';
import { DateTimeField } from '@payloadcms/ui';
import type { DateFieldClient, DateFieldClientComponent } from 'payload';
import { usePickerOverrides } from './use-picker-overrides';

/** Payload's field for a day, with its picker in the language of the reader. */
export const DayField: DateFieldClientComponent = (props) => {
  const overrides = usePickerOverrides();
  const { field } = props;
  const date = { ...(field.admin?.date as object | undefined), overrides };
  const admin = { ...field.admin, date } as DateFieldClient['admin'];
  return <DateTimeField {...props} field={{ ...field, admin }} />;
};
