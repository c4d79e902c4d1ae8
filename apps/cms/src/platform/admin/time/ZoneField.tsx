import type { TextFieldServerComponent } from 'payload';
import { listZones } from './list-zones';
import { ZonePicker } from './ZonePicker';

/** The zone of an event, chosen from a list that the server has made. */
export const ZoneField: TextFieldServerComponent = ({ clientField, i18n, path, readOnly, field }) => {
  const { zonedFields } = field.custom as { zonedFields: string[] };
  return (
    <ZonePicker
      {...{ path, zonedFields }}
      label={clientField.label}
      readOnly={readOnly ?? false}
      options={listZones(i18n.language)}
    />
  );
};
