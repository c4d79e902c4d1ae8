import { attendances, eventStatuses, lengthMax } from '@eyvan/contract';
import { localeCodes, locales } from '@eyvan/locales';
import type { Field } from 'payload';
import { label } from '../../platform/i18n/label';
import { timeInZoneOf } from '../../platform/admin/time/zoned-time';
import { checkTimes } from './check-times';
import { withTraits } from './field-traits';
import type { ItemType } from './item-type';
import { setPreviousStart } from './set-previous-start';
import { categoriesField, citiesField } from './reference-fields';
import { textFields } from './text-fields';
import { countryField } from '../places/country-field';
import { placeFields } from '../places/place-fields';
import { storeWebAddress } from '../text/web-address';
import { readNewsroomZone } from '../settings/read-zone';

const zonedFields = ['startsAt', 'endsAt', 'previousStartsAt'];
const inZone = timeInZoneOf('timeZone');
/** What begins later ends later, too. */
const beginsInZone = timeInZoneOf('timeZone', { endField: 'endsAt' });

const attendanceOptions = attendances.map((value) => ({ value, label: label(`attendance_${value}`) }));

/** How many participants an event may have. */
export const participantsMax = 300;

/** Something of the form that helps with the fields around it, and holds nothing. */
const aid = (name: string, path: string): Field => ({
  type: 'ui',
  name,
  admin: { components: { Field: path }, disableListColumn: true },
});

const words: Field[] = [
  {
    type: 'row',
    fields: [
      withTraits(
        { isOneLine: true },
        { name: 'venueName', type: 'text', maxLength: lengthMax.party, label: label('venueName') },
      ),
      { name: 'venueAddress', type: 'text', maxLength: lengthMax.venueAddress, label: label('venueAddress') },
    ],
  },
  { name: 'statusNote', type: 'textarea', maxLength: lengthMax.statusNote, label: label('statusNote') },
];

const facts: Field[] = [
  {
    type: 'row',
    fields: [
      // Needed for publication, which is checked there: a translation has its original's.
      withTraits(
        { needed: 'neededToPublish' },
        { name: 'startsAt', type: 'date', index: true, label: label('startsAt'), admin: beginsInZone },
      ),
      {
        name: 'endsAt',
        type: 'date',
        label: label('endsAt'),
        admin: { ...inZone, description: label('endsAtHelp') },
      },
    ],
  },
  {
    name: 'timeZone',
    type: 'text',
    defaultValue: ({ req }) => readNewsroomZone(req.payload, req),
    maxLength: 64,
    label: label('timeZone'),
    admin: {
      components: {
        Field: { path: '/newsroom/choices/ZoneField#ZoneField', clientProps: { zonedFields } },
      },
    },
  },
  aid('moved', '/newsroom/events/MovedNotice#MovedNotice'),
  { name: 'allDay', type: 'checkbox', defaultValue: false, label: label('allDay') },
  {
    type: 'row',
    fields: [
      {
        name: 'eventStatus',
        type: 'select',
        defaultValue: 'scheduled',
        label: label('eventStatus'),
        options: eventStatuses.map((value) => ({ value, label: label(`status_${value}`) })),
      },
      { name: 'previousStartsAt', type: 'date', label: label('previousStartsAt'), admin: inZone },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'attendance',
        type: 'select',
        defaultValue: 'offline',
        label: label('attendance'),
        options: attendanceOptions,
      },
      ...(['onlineUrl', 'registrationUrl'] as const).map((name): Field => ({
        name,
        type: 'text',
        maxLength: lengthMax.url,
        label: label(name),
        hooks: { beforeValidate: [storeWebAddress] },
      })),
    ],
  },
  {
    name: 'organizers',
    type: 'relationship',
    relationTo: 'organizations',
    hasMany: true,
    maxRows: 20,
    label: label('organizers'),
  },
  aid('pasteParticipants', '/newsroom/events/PasteParticipants#PasteParticipants'),
  {
    name: 'participants',
    type: 'array',
    maxRows: participantsMax,
    label: label('participants'),
    labels: { singular: label('participantOne'), plural: label('participants') },
    admin: {
      initCollapsed: true,
      components: { RowLabel: '/newsroom/events/ParticipantLabel#ParticipantLabel' },
    },
    fields: [
      {
        name: 'country',
        type: 'text',
        required: true,
        maxLength: 2,
        label: label('country'),
        admin: { components: { Field: countryField } },
      },
      { name: 'name', type: 'text', maxLength: lengthMax.party, label: label('name') },
      {
        name: 'attendance',
        type: 'select',
        defaultValue: 'offline',
        label: label('attendance'),
        options: attendanceOptions,
      },
    ],
  },
  {
    name: 'languages',
    type: 'select',
    hasMany: true,
    label: label('spokenLanguages'),
    options: localeCodes.map((code) => ({ value: code, label: locales[code].ownName })),
  },
  {
    name: 'venue',
    type: 'relationship',
    relationTo: 'venues',
    label: label('venueOne'),
    admin: { description: label('venueHelp') },
  },
  ...placeFields,
  { name: 'image', type: 'upload', relationTo: 'media', label: label('image') },
  categoriesField,
  citiesField,
];

/** What takes place. */
export const events: ItemType = {
  labels: { singular: label('eventOne'), plural: label('eventMany') },
  words: textFields('title', words),
  facts,
  checks: [setPreviousStart, checkTimes],
};
