import { RelationshipField } from '@payloadcms/ui';
import type { RelationshipFieldServerComponent } from 'payload';
import { actorOf, canPublish } from '../../platform/access/roles';
import { PersonName } from '../../platform/admin/PersonName';

/** Whose work an edition is: chosen by editors, read by all; others may not see accounts, and get the name alone. */
export const AssigneeField: RelationshipFieldServerComponent = (props) => {
  const { clientField, path, permissions, readOnly, schemaPath, req } = props;
  if (!canPublish(actorOf(req))) return <PersonName {...props} />;
  return (
    <RelationshipField
      field={clientField}
      path={path}
      schemaPath={schemaPath}
      permissions={permissions}
      readOnly={readOnly}
    />
  );
};
