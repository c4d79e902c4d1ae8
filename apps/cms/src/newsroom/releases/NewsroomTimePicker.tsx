'use client';
import { DatePicker } from '@payloadcms/ui';
import { PersianDay } from '../../platform/admin/time/PersianDay';
import { toPicked, toPicker } from '../../platform/admin/time/picker-time';
import { usePickerOverrides } from '../../platform/admin/time/use-picker-overrides';
import { dayAndTime } from '../../platform/i18n/date-format';
import { useWords } from '../../platform/i18n/use-words';
import { useNewsroomZone } from '../../platform/time/NewsroomZone';
import { fromWallClock } from '../../platform/time/wall-clock';

interface Props {
  /** ISO 8601; null while none is picked. */
  value: string | null;
  onChange: (at: string | null) => void;
  isHidden?: boolean;
}

/** A day and an hour by the clocks of the newsroom. */
export function NewsroomTimePicker({ value, onChange, isHidden = false }: Props) {
  const { words } = useWords();
  const zone = useNewsroomZone();
  const overrides = usePickerOverrides();
  return (
    <div className="eyvan-schedule__at" id="eyvan-schedule-at" hidden={isHidden}>
      <span>{words('scheduleAt', { zone })}</span>
      <DatePicker
        {...dayAndTime.date}
        overrides={overrides}
        timeIntervals={5}
        onChange={(picked: Date | null) => onChange(picked ? fromWallClock(toPicked(picked), zone) : null)}
        value={value ? toPicker(value, zone) : undefined}
      />
      <PersianDay instant={value} zone={zone} />
    </div>
  );
}
