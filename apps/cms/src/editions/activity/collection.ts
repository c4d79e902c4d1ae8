import type { CollectionConfig } from 'payload';
import { isAdmin, isNobody } from '../../platform/access/predicates';
import { actorOf, hasRole } from '../../platform/access/roles';
import { newsroomTime } from '../../platform/admin/time/zoned-time';
import { withTextId } from '../../platform/database/text-id';
import { label } from '../../platform/i18n/label';
import { activityKinds } from './activity-kinds';

/**
 * Who has done what, and when: written in the transaction of what was done (`note-activity.ts`), read by admins, and
 * changed or deleted by nobody. People are in it by id and by the name they had then, so that it outlives accounts.
 */
export const Activity: CollectionConfig = withTextId({
  slug: 'activity',
  labels: { singular: label('activity'), plural: label('activity') },
  access: { create: isNobody, delete: isNobody, read: isAdmin, update: isNobody },
  admin: {
    group: label('groupHouse'),
    hidden: ({ user }) => !hasRole(actorOf({ user }), 'admin'),
    defaultColumns: ['at', 'whoName', 'kind', 'title', 'language', 'note'],
    useAsTitle: 'title',
    hideAPIURL: true,
    listSearchableFields: ['title', 'whoName', 'itemId'],
  },
  defaultSort: '-at',
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['document', 'at'] }, { fields: ['who', 'place'] }],
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: label('activity_at'),
      admin: newsroomTime,
    },
    {
      name: 'whoName',
      type: 'text',
      label: label('activity_who'),
      admin: { components: { Cell: '/newsroom/activity/WhoCell#WhoCell' } },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('activity_kind'),
      options: activityKinds.map((value) => ({ value, label: label(`activity_${value}`) })),
    },
    { name: 'title', type: 'text', label: label('activity_title') },
    { name: 'language', type: 'text', label: label('language') },
    { name: 'note', type: 'text', label: label('activity_note') },
    { name: 'itemId', type: 'text', label: label('itemId') },
    { name: 'document', type: 'text', label: label('activity_document') },
    { name: 'version', type: 'text', label: label('activity_version') },
    { name: 'who', type: 'text', admin: { hidden: true, disableListColumn: true, disableListFilter: true } },
    // A hash of the kind of browser and the beginning of the address (`newsroom/users/place-of.ts`), not the address.
    {
      name: 'place',
      type: 'text',
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
  ],
});
