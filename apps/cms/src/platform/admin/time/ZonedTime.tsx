'use client';
import {
  DatePicker,
  FieldDescription,
  FieldError,
  FieldLabel,
  useField,
  useForm,
  useFormFields,
  withCondition,
} from '@payloadcms/ui';
import type { DateFieldClient } from 'payload';
import { useWords } from '../../i18n/use-words';
import { useNewsroomZone } from '../../time/NewsroomZone';
import { fromWallClock } from '../../time/wall-clock';
import { isRecord } from '../../input/is-record';
import { isZone } from './is-zone';
import { PersianDay } from './PersianDay';
import { moveEnd } from './move-end';
import { toPicked, toPicker } from './picker-time';
import { usePickerOverrides } from './use-picker-overrides';

interface Props {
  field: DateFieldClient;
  path: string;
  readOnly?: boolean;
  /** The field of the document that names the zone; the newsroom's where there is none. */
  zoneField?: string;
  /** The field of the end that goes along when this, its beginning, is moved past it. */
  endField?: string;
}

/**
 * A date field whose hours are those of a wall clock in a named zone. Payload's own takes them for the browser's:
 * somebody in Paris who chose 10:00 for an event in Tashkent announced it for 14:00.
 */
function ZonedTimeField({ field, path: givenPath, readOnly, zoneField, endField }: Props) {
  const { admin: { date, description } = {}, label, required } = field;
  const { disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: givenPath,
  });
  const named = useFormFields(([fields]) => (zoneField ? fields[zoneField]?.value : null));
  const { words } = useWords();
  const newsroomZone = useNewsroomZone();
  const overrides = usePickerOverrides();
  const zone = isZone(named) ? named : newsroomZone;
  const isFixed = Boolean(readOnly || disabled);
  const { dispatchFields, getDataByPath } = useForm();

  const pick = (instant: string | null) => {
    const end = endField ? getDataByPath<string | null>(endField) : null;
    const moved = moveEnd(end, value, instant);
    if (endField && moved) dispatchFields({ type: 'UPDATE', path: endField, value: moved });
    setValue(instant);
  };
  return (
    <div
      className={[
        'field-type',
        'date-time-field',
        showError && 'date-time-field--has-error',
        isFixed && 'read-only',
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <FieldLabel label={label} path={path} required={required} />
      <div className="field-type__wrap" id={`field-${path.replace(/\./g, '__')}`}>
        <FieldError path={path} showError={showError} />
        <DatePicker
          {...(isRecord(date) ? date : {})}
          overrides={overrides}
          onChange={(picked: Date | null) =>
            isFixed || pick(picked ? fromWallClock(toPicked(picked), zone) : null)
          }
          readOnly={isFixed}
          value={value ? toPicker(value, zone) : undefined}
        />
      </div>
      <PersianDay instant={value} zone={zone} />
      {description ? <FieldDescription description={description} path={path} /> : null}
      <p className="eyvan-zone-note">{words('wallClockHelp', { zone })}</p>
    </div>
  );
}

export const ZonedTime = withCondition(ZonedTimeField);
