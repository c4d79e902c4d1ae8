import type { TextFieldServerComponent } from 'payload';
import { z } from 'zod';
import { listZones } from './list-zones';
import { ZonePicker } from './ZonePicker';

/** What the field's definition says beside its type: see `ZonePicker`. */
const custom = z.object({ zonedFields: z.array(z.string()) });

/** The zone of an event, chosen from a list that the server has made. */
export const ZoneField: TextFieldServerComponent = ({ clientField, i18n, path, readOnly, field }) => {
  const { zonedFields } = custom.parse(field.custom);
  return (
    <ZonePicker
      {...{ path, zonedFields }}
      label={clientField.label}
      description={clientField.admin?.description}
      readOnly={readOnly ?? false}
      options={listZones(i18n.language)}
    />
  );
};
