import type { Field } from 'payload';
import { label } from '../../admin/label';
import { categoriesField, citiesField } from '../../editions/shared-fact-fields';
import { otherItems } from '../../editions/shells';
import { storeWebAddress, webAddress } from '../../text/web-address';

export const newsWords: Field[] = [
  {
    name: 'dateline',
    type: 'text',
    maxLength: 100,
    label: label('dateline'),
    admin: { description: label('datelineHelp') },
  },
];

export const newsFacts: Field[] = [
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
  { name: 'byline', type: 'text', maxLength: 200, label: label('byline') },
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
      { name: 'programme', type: 'text', maxLength: 200, label: label('programme') },
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
