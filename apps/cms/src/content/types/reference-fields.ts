import type { Field } from 'payload';
import { label } from '../../platform/i18n/label';
import { withTraits } from './field-traits';

/** Needed for publication, which is checked there: a draft may wait for it, and a translation has its original's. */
export const categoriesField: Field = withTraits(
  { needed: 'field' },
  {
    name: 'categories',
    type: 'relationship',
    relationTo: 'categories',
    hasMany: true,
    maxRows: 8,
    label: label('categories'),
    admin: { sortOptions: 'order' },
  },
);

export const citiesField: Field = {
  name: 'cities',
  type: 'relationship',
  relationTo: 'cities',
  hasMany: true,
  maxRows: 50,
  label: label('cities'),
  admin: { sortOptions: 'slug' },
};
