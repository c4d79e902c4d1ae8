'use client';
import { DatePicker } from '@payloadcms/ui';
import { PersianDay } from '../../platform/admin/time/PersianDay';
import { toPicked, toPicker } from '../../platform/admin/time/picker-time';
import { usePickerOverrides } from '../../platform/admin/time/use-picker-overrides';
import { dayAndTime } from '../../platform/i18n/date-format';
import { useWords } from '../../platform/i18n/use-words';
import { newsroomZone } from '../../platform/time/newsroom-zone';
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
  const overrides = usePickerOverrides();
  return (
    <div className="eyvan-schedule__at" id="eyvan-schedule-at" hidden={isHidden}>
      <span>{words('scheduleAt', { zone: newsroomZone })}</span>
      <DatePicker
        {...dayAndTime.date}
        overrides={overrides}
        timeIntervals={5}
        onChange={(picked: Date | null) =>
          onChange(picked ? fromWallClock(toPicked(picked), newsroomZone) : null)
        }
        value={value ? toPicker(value, newsroomZone) : undefined}
      />
      <PersianDay instant={value} zone={newsroomZone} />
    </div>
  );
}
