'use client';
import {
  FieldDescription,
  FieldError,
  FieldLabel,
  ReactSelect,
  useField,
  useForm,
  withCondition,
} from '@payloadcms/ui';
import type { TextFieldClient } from 'payload';
import { useNewsroomZone } from '../../time/NewsroomZone';
import { fromWallClock, toWallClock } from '../../time/wall-clock';
import { isZone } from './is-zone';
import type { ZoneOption } from './list-zones';

interface Props {
  label: TextFieldClient['label'];
  description?: NonNullable<TextFieldClient['admin']>['description'];
  path: string;
  readOnly: boolean;
  options: ZoneOption[];
  /** The times that are meant by the clocks of this zone. */
  zonedFields: string[];
}

/** A searchable list of zones. In another zone an event keeps its hours: 10:00 there is 10:00 here. */
function ZonePickerField({ label, description, path: givenPath, readOnly, options, zonedFields }: Props) {
  const { disabled, path, setValue, showError, value } = useField<string>({
    potentiallyStalePath: givenPath,
  });
  const { dispatchFields, getDataByPath } = useForm();
  const newsroomZone = useNewsroomZone();
  const choose = (zone: string) => {
    const former = isZone(value) ? value : newsroomZone;
    for (const name of zonedFields) {
      const instant = getDataByPath<string | null>(name);
      if (!instant) continue;
      dispatchFields({
        type: 'UPDATE',
        path: name,
        value: fromWallClock(toWallClock(instant, former), zone),
      });
    }
    setValue(zone);
  };
  const chosen = options.find((option) => option.value === value);
  // Most of what happens, happens at home.
  const isHome = ({ value: zone }: ZoneOption) => zone === newsroomZone;
  const homeFirst = [...options.filter(isHome), ...options.filter((option) => !isHome(option))];
  return (
    <div className="field-type select">
      <FieldLabel label={label} path={path} />
      <div className="field-type__wrap" id={`field-${path}`}>
        <FieldError path={path} showError={showError} />
        <ReactSelect
          disabled={Boolean(readOnly || disabled)}
          isClearable={false}
          onChange={(option) => {
            if (!Array.isArray(option) && isZone(option.value)) choose(option.value);
          }}
          options={homeFirst}
          value={chosen ?? (value ? { value, label: value } : undefined)}
        />
      </div>
      {description ? <FieldDescription description={description} path={path} /> : null}
    </div>
  );
}

export const ZonePicker = withCondition(ZonePickerField);
