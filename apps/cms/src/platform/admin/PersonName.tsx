import { FieldLabel } from '@payloadcms/ui';
import type { DefaultServerCellComponentProps, RelationshipFieldServerComponent } from 'payload';
import { findName } from './find-name';

/** A person named by the system, to be read: Payload would say "Untitled" to all who may not read the whole user. */
export const PersonName: RelationshipFieldServerComponent = async ({
  clientField,
  path,
  payload,
  siblingData,
}) => {
  const named = siblingData?.[clientField.name];
  const name = await findName(payload, named);
  if (!name) return null;
  return (
    <div className="field-type eyvan-person" id={`field-${path}`}>
      <FieldLabel label={clientField.label} path={path} />
      <p>{name}</p>
    </div>
  );
};

/** The same in a list. */
export const PersonCell = async ({ cellData, payload }: DefaultServerCellComponentProps) => (
  <span>{await findName(payload, cellData)}</span>
);
