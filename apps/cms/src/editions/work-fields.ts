import type { Field } from 'payload';
import { returnNoteMax } from '../content/edition';
import { ownField } from '../platform/access/own-field';
import { isEditorOrAdminField, isNobodyField } from '../platform/access/predicates';
import { newsroomTime, timeCell } from '../platform/admin/time/zoned-time';
import { label } from '../platform/i18n/label';

const byEditors = { access: { create: isEditorOrAdminField, update: isEditorOrAdminField } } as const;

/** Whose work an edition is, until when, and why it came back: what the desk shows besides its state. */
export const workFields: Field[] = [
  {
    name: 'assignee',
    type: 'relationship',
    relationTo: 'users',
    label: label('assignee'),
    ...byEditors,
    admin: {
      position: 'sidebar',
      allowCreate: false,
      allowEdit: false,
      components: {
        Field: '/newsroom/desk/AssigneeField#AssigneeField',
        Cell: '/platform/admin/PersonName#PersonCell',
      },
    },
  },
  {
    name: 'dueAt',
    type: 'date',
    label: label('dueAt'),
    ...byEditors,
    admin: { position: 'sidebar', ...newsroomTime },
  },
  {
    // Given with the step "return", and taken with nothing else: see `setReturned`.
    name: 'returned',
    type: 'group',
    label: label('returned'),
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    fields: [
      {
        name: 'at',
        type: 'date',
        label: label('returnedAt'),
        ...ownField,
        admin: { hidden: true, components: { Cell: timeCell } },
      },
      {
        name: 'by',
        type: 'relationship',
        relationTo: 'users',
        label: label('returnedBy'),
        ...ownField,
        admin: { hidden: true },
      },
      {
        name: 'note',
        type: 'textarea',
        maxLength: returnNoteMax,
        label: label('returnNote'),
        access: { create: isNobodyField, update: isEditorOrAdminField },
        admin: { hidden: true },
      },
    ],
  },
];
