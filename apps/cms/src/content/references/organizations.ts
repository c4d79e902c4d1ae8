import { lengthMax } from '@eyvan/contract';
import type { CollectionConfig } from 'payload';
import { onlyWordsForTranslators, referenceAccess } from '../../platform/access/reference-data';
import { label } from '../../platform/i18n/label';
import { countryField } from '../places/country-field';
import { isCountryCode } from '../text/country-codes';
import { normaliseTextOf } from '../text/normalise-hook';
import { referenceSearch } from '../text/reference-search';
import { foldSearch, searchField, setLocalizedSearchText } from '../text/search-field';
import { storeWebAddress, webAddress } from '../text/web-address';
import { validateInWords } from '../../platform/refusals/refuse';

const kinds = [
  'administration',
  'commission',
  'chamber',
  'broadcaster',
  'university',
  'studio',
  'museum',
  'other',
] as const;

/** Those who organise and report. Saved means public, on the items that name them. */
export const Organizations: CollectionConfig = {
  slug: 'organizations',
  labels: { singular: label('organizationOne'), plural: label('organizationMany') },
  access: referenceAccess,
  admin: {
    group: label('groupReference'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'country'],
    listSearchableFields: [searchField.name],
  },
  hooks: {
    beforeOperation: [foldSearch],
    beforeValidate: [normaliseTextOf(['name'])],
    beforeChange: [setLocalizedSearchText(['name'], referenceSearch.organizations)],
  },
  fields: [
    ...onlyWordsForTranslators([
      {
        name: 'name',
        type: 'text',
        required: true,
        localized: true,
        maxLength: lengthMax.party,
        label: label('name'),
      },
      {
        name: 'kind',
        type: 'select',
        defaultValue: 'other',
        label: label('kind'),
        options: kinds.map((value) => ({ value, label: label(`kind_${value}`) })),
      },
      {
        name: 'country',
        type: 'text',
        label: label('country'),
        admin: { components: { Field: countryField } },
        validate: validateInWords(
          (value) => isCountryCode(String(value)),
          'country',
          (code) => ({ code: String(code) }),
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
    searchField,
  ],
};
