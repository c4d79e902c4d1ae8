import type { Field } from 'payload';
import { label } from '../../platform/i18n/label';

/** Where something lies: two numbers, typed or taken from a link to a map. */
export const placeFields: Field[] = [
  {
    type: 'ui',
    name: 'mapLink',
    admin: {
      components: { Field: '/newsroom/events/MapLink#MapLink' },
      disableListColumn: true,
    },
  },
  { name: 'latitude', type: 'number', min: -90, max: 90, label: label('latitude') },
  { name: 'longitude', type: 'number', min: -180, max: 180, label: label('longitude') },
];
