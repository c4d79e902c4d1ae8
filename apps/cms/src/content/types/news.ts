import { lengthMax } from '@eyvan/contract';
import type { Field } from 'payload';
import { label } from '../../platform/i18n/label';
import { otherItems } from '../other-items';
import { withTraits } from './field-traits';
import type { ItemType } from './item-type';
import { categoriesField, citiesField } from './reference-fields';
import { textFields } from './text-fields';
import { storeWebAddress, webAddress } from '../text/web-address';

const words: Field[] = [
  withTraits(
    { isOneLine: true },
    {
      name: 'dateline',
      type: 'text',
      maxLength: 100,
      label: label('dateline'),
      admin: { description: label('datelineHelp') },
    },
  ),
];

const facts: Field[] = [
  categoriesField,
  citiesField,
  { name: 'heroImage', type: 'upload', relationTo: 'media', label: label('heroImage') },
  {
    name: 'gallery',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    maxRows: 50,
    label: label('gallery'),
  },
  withTraits(
    { isOneLine: true },
    { name: 'byline', type: 'text', maxLength: lengthMax.byline, label: label('byline') },
  ),
  {
    name: 'source',
    type: 'group',
    label: label('source'),
    fields: [
      {
        name: 'organization',
        type: 'relationship',
        relationTo: 'organizations',
        label: label('organization'),
      },
      { name: 'programme', type: 'text', maxLength: lengthMax.programme, label: label('programme') },
      {
        name: 'url',
        type: 'text',
        label: label('url'),
        validate: webAddress,
        hooks: { beforeValidate: [storeWebAddress] },
      },
    ],
  },
  {
    name: 'relatedEvents',
    type: 'relationship',
    relationTo: 'events',
    hasMany: true,
    // The form of an event asks who names it.
    index: true,
    maxRows: 20,
    label: label('relatedEvents'),
    ...otherItems,
  },
  {
    name: 'priority',
    type: 'select',
    required: true,
    defaultValue: 'normal',
    label: label('priority'),
    options: ['lead', 'normal'].map((value) => ({
      value,
      label: label(value === 'lead' ? 'priority_lead' : 'priority_normal'),
    })),
  },
];

/** What has happened. */
export const news: ItemType = {
  labels: { singular: label('newsOne'), plural: label('newsMany') },
  words: textFields('headline', words),
  facts,
  checks: [],
};
