'use client';
import { FieldError, FieldLabel, useField, withCondition } from '@payloadcms/ui';
import type { TextFieldClient } from 'payload';
import { Combobox } from './Combobox';
import { useChoices } from './use-choices';

interface Props {
  field: TextFieldClient;
  path: string;
  readOnly?: boolean;
}

/** A country by its name in the admin's language; its code is what is stored. */
function CountryFieldView({ field, path: givenPath, readOnly }: Props) {
  const { disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: givenPath,
  });
  const choices = useChoices('countries');
  const id = `field-${path.replace(/\./g, '__')}`;
  return (
    <div className="field-type text">
      <span id={`label-${id}`}>
        <FieldLabel label={field.label} path={path} required={field.required} />
      </span>
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <Combobox
          id={id}
          labelledBy={`label-${id}`}
          isFixed={Boolean(readOnly || disabled)}
          isInvalid={showError}
          isClearable={!field.required}
          onChoose={setValue}
          {...{ choices, value }}
        />
      </div>
    </div>
  );
}

export const CountryField = withCondition(CountryFieldView);
