import type { Field } from 'payload';
import { label } from '../../platform/i18n/label';

/** Needed for publication, which is checked there: a draft may wait for it, and a translation has its original's. */
export const categoriesField: Field = {
  name: 'categories',
  type: 'relationship',
  relationTo: 'categories',
  hasMany: true,
  maxRows: 8,
  label: label('categories'),
  admin: { sortOptions: 'order' },
};

export const citiesField: Field = {
  name: 'cities',
  type: 'relationship',
  relationTo: 'cities',
  hasMany: true,
  maxRows: 50,
  label: label('cities'),
  admin: { sortOptions: 'slug' },
};
