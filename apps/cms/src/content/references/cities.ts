import { categoryCodes, citySlug, lengthMax } from '@eyvan/contract';
import type { CollectionConfig, Field } from 'payload';
import { isEditorOrAdminField, isSignedInField } from '../../platform/access/predicates';
import { onlyWordsForTranslators, referenceAccess } from '../../platform/access/reference-data';
import { adminDayFormat } from '../../platform/i18n/date-format';
import { label } from '../../platform/i18n/label';
import { placeFields } from '../places/place-fields';
import { countryField } from '../places/country-field';
import { isCountryCode } from '../text/country-codes';
import { normaliseTextOf } from '../text/normalise-hook';
import { referenceSearch } from '../text/reference-search';
import { foldSearch, searchField, setLocalizedSearchText } from '../text/search-field';
import { validateInWords } from '../../platform/refusals/refuse';
import { isWholeNumber } from '../text/whole-number';
import { storeWebAddress, webAddress } from '../text/web-address';

/** The network began in 2004. */
const sinceMin = 2004;
const sinceMax = 2100;

const memberships: Field = {
  name: 'memberships',
  type: 'array',
  maxRows: 8,
  label: label('memberships'),
  labels: { singular: label('membershipOne'), plural: label('memberships') },
  fields: [
    {
      name: 'category',
      type: 'select',
      required: true,
      label: label('category'),
      options: [...categoryCodes],
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'member',
      label: label('state'),
      options: [
        { value: 'candidate', label: label('state_candidate') },
        { value: 'member', label: label('state_member') },
      ],
    },
    {
      name: 'since',
      type: 'number',
      min: sinceMin,
      max: sinceMax,
      label: label('since'),
      validate: validateInWords(
        (value) => isWholeNumber(value, sinceMin, sinceMax),
        'wholeNumber',
        () => ({
          min: sinceMin,
          max: sinceMax,
        }),
      ),
    },
  ],
};

const milestones: Field = {
  name: 'milestones',
  type: 'array',
  maxRows: 100,
  label: label('milestones'),
  labels: { singular: label('milestoneOne'), plural: label('milestones') },
  access: { update: isSignedInField },
  fields: [
    {
      name: 'date',
      type: 'date',
      required: true,
      label: label('date'),
      admin: {
        date: { displayFormat: adminDayFormat },
        components: { Field: '/platform/admin/time/DayField#DayField' },
      },
      access: { update: isEditorOrAdminField },
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: lengthMax.milestone,
      label: label('title'),
    },
  ],
};

/** Cities of the network, and where they stand in it. Saved means public. */
export const Cities: CollectionConfig = {
  slug: 'cities',
  labels: { singular: label('cityOne'), plural: label('cityMany') },
  access: referenceAccess,
  admin: {
    group: label('groupReference'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'country', 'slug'],
    listSearchableFields: [searchField.name],
  },
  defaultSort: 'slug',
  hooks: {
    beforeOperation: [foldSearch],
    beforeValidate: [normaliseTextOf(['name'])],
    beforeChange: [setLocalizedSearchText(['name'], referenceSearch.cities)],
  },
  fields: [
    ...onlyWordsForTranslators([
      {
        name: 'name',
        type: 'text',
        required: true,
        localized: true,
        maxLength: lengthMax.name,
        label: label('name'),
      },
      {
        name: 'slug',
        type: 'text',
        required: true,
        unique: true,
        label: label('slug'),
        validate: validateInWords(
          (value) => citySlug.safeParse(value).success,
          'citySlug',
          () => ({
            example: 'saint-etienne',
          }),
        ),
      },
      {
        name: 'country',
        type: 'text',
        required: true,
        label: label('country'),
        admin: { components: { Field: countryField } },
        validate: validateInWords(
          (value) => isCountryCode(String(value)),
          'country',
          (code) => ({
            code: String(code),
          }),
        ),
      },
      memberships,
      ...placeFields,
      {
        name: 'wikidata',
        type: 'text',
        label: label('wikidata'),
        validate: validateInWords(
          (value) => /^Q\d+$/.test(String(value)),
          'writtenLike',
          () => ({
            example: 'Q23438',
          }),
        ),
      },
      {
        name: 'website',
        type: 'text',
        label: label('website'),
        validate: webAddress,
        hooks: { beforeValidate: [storeWebAddress] },
      },
    ]),
    milestones,
    searchField,
  ],
};
