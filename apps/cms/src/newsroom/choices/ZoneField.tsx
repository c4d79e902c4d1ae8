'use client';
import { FieldDescription, FieldError, FieldLabel, useField, useForm, withCondition } from '@payloadcms/ui';
import type { TextFieldClient } from 'payload';
import { useMemo } from 'react';
import { isZone } from '../../platform/admin/time/is-zone';
import { useNewsroomZone } from '../../platform/time/NewsroomZone';
import { fromWallClock, toWallClock } from '../../platform/time/wall-clock';
import { Combobox } from './Combobox';
import { useChoices } from './use-choices';

interface Props {
  field: TextFieldClient;
  path: string;
  readOnly?: boolean;
  /** The times that are meant by the clocks of this zone. */
  zonedFields: string[];
}

/** A zone by its name in the admin's language. In another zone an event keeps its hours: 10:00 there is 10:00 here. */
function ZoneFieldView({ field, path: givenPath, readOnly, zonedFields }: Props) {
  const { disabled, path, setValue, showError, value } = useField<string>({
    potentiallyStalePath: givenPath,
  });
  const { dispatchFields, getDataByPath } = useForm();
  const home = useNewsroomZone();
  // Most of what happens, happens at home.
  const zones = useChoices('zones');
  const choices = useMemo(
    () => zones.toSorted((a, b) => Number(b.value === home) - Number(a.value === home)),
    [home, zones],
  );
  const choose = (zone: string | null) => {
    if (!isZone(zone)) return;
    const former = isZone(value) ? value : home;
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
  return (
    <div className="field-type text">
      <span id={`label-${path}`}>
        <FieldLabel label={field.label} path={path} />
      </span>
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <Combobox
          id={`field-${path}`}
          labelledBy={`label-${path}`}
          isFixed={Boolean(readOnly || disabled)}
          isInvalid={showError}
          isClearable={false}
          onChoose={choose}
          {...{ choices, value }}
        />
      </div>
      {field.admin?.description ? (
        <FieldDescription description={field.admin.description} path={path} />
      ) : null}
    </div>
  );
}

export const ZoneField = withCondition(ZoneFieldView);
