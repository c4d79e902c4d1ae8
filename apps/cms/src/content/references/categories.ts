import { categoryCodes, lengthMax } from '@eyvan/contract';
import type { CollectionConfig } from 'payload';
import { onlyWordsForTranslators, referenceAccess } from '../../platform/access/reference-data';
import { label } from '../../platform/i18n/label';
import { validateInWords } from '../../platform/refusals/refuse';
import { isWholeNumber } from '../text/whole-number';
import { normaliseTextOf } from '../text/normalise-hook';
import { checkColour } from './check-colour';

const orderMax = 9999;

/** The creative fields of the network. Saved means public. */
export const Categories: CollectionConfig = {
  slug: 'categories',
  labels: { singular: label('categoryOne'), plural: label('categoryMany') },
  access: referenceAccess,
  admin: { group: label('groupReference'), useAsTitle: 'name', defaultColumns: ['name', 'code', 'order'] },
  defaultSort: 'order',
  hooks: {
    beforeValidate: [normaliseTextOf(['name'])],
  },
  fields: onlyWordsForTranslators([
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      maxLength: lengthMax.name,
      label: label('name'),
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: lengthMax.description,
      label: label('description'),
    },
    {
      name: 'code',
      type: 'select',
      required: true,
      unique: true,
      label: label('code'),
      options: [...categoryCodes],
    },
    {
      name: 'color',
      type: 'text',
      label: label('color'),
      validate: checkColour,
    },
    {
      name: 'mediaTopic',
      type: 'text',
      label: label('mediaTopic'),
      validate: validateInWords(
        (value) => /^medtop:\d{8}$/.test(String(value)),
        'writtenLike',
        () => ({
          example: 'medtop:20000033',
        }),
      ),
    },
    {
      name: 'order',
      type: 'number',
      defaultValue: 0,
      label: label('order'),
      validate: validateInWords(
        (value) => isWholeNumber(value, 0, orderMax),
        'wholeNumber',
        () => ({
          min: 0,
          max: orderMax,
        }),
      ),
    },
  ]),
};
