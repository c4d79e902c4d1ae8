import type { CollectionConfig } from 'payload';

type EditComponents = NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['edit']>;

/** For `admin.components.edit` of every collection whose forms keep what is typed. */
export const savingComponents = {
  beforeDocumentControls: ['/newsroom/saving/SavingBar#SavingBar'],
} satisfies EditComponents;
