import { lengthMax, venueAids } from '@eyvan/contract';
import type { CollectionConfig } from 'payload';
import { onlyWordsForTranslators, referenceAccess } from '../../platform/access/reference-data';
import { label } from '../../platform/i18n/label';
import { normaliseTextOf } from '../text/normalise-hook';
import { referenceSearch } from '../text/reference-search';
import { foldSearch, searchField, setLocalizedSearchText } from '../text/search-field';
import { storeWebAddress, webAddress } from '../text/web-address';
import { placeFields } from '../places/place-fields';

/** The houses in which events take place. Saved means public, on the events that name them. */
export const Venues: CollectionConfig = {
  slug: 'venues',
  labels: { singular: label('venueOne'), plural: label('venueMany') },
  access: referenceAccess,
  admin: {
    group: label('groupReference'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'address', 'city'],
    listSearchableFields: [searchField.name],
  },
  hooks: {
    beforeOperation: [foldSearch],
    beforeValidate: [normaliseTextOf(['name', 'address'])],
    beforeChange: [setLocalizedSearchText(['name', 'address'], referenceSearch.venues)],
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
        name: 'address',
        type: 'text',
        localized: true,
        maxLength: lengthMax.venueAddress,
        label: label('venueAddress'),
      },
      {
        name: 'city',
        type: 'relationship',
        relationTo: 'cities',
        label: label('cityOne'),
        admin: { sortOptions: 'slug' },
      },
      ...placeFields,
      {
        name: 'website',
        type: 'text',
        label: label('website'),
        validate: webAddress,
        hooks: { beforeValidate: [storeWebAddress] },
      },
      {
        name: 'accessibility',
        type: 'select',
        hasMany: true,
        label: label('accessibility'),
        options: venueAids.map((value) => ({ value, label: label(`aid_${value}`) })),
        admin: { description: label('accessibilityHelp') },
      },
    ]),
    searchField,
  ],
};
