import { lengthMax } from '@eyvan/contract';
import { localeCodes, locales } from '@eyvan/locales';
import type { Field, GlobalConfig } from 'payload';
import { isEditorOrAdminField } from '../../platform/access/predicates';
import { onlyWordsForTranslators, referenceAccess } from '../../platform/access/reference-data';
import { isZone } from '../../platform/admin/time/is-zone';
import { label } from '../../platform/i18n/label';
import { validateInWords } from '../../platform/refusals/refuse';
import { normaliseTextOf } from '../text/normalise-hook';
import { storeWebAddress, toWebAddress, webAddress } from '../text/web-address';
import { newsroomSlug } from './slug';

const phoneMax = 40;

const neededAddress = validateInWords(
  (value) => typeof value === 'string' && toWebAddress(value) !== null,
  'webAddress',
);

const address = (name: string, words: Parameters<typeof label>[0], required = false): Field => ({
  name,
  type: 'text',
  required,
  maxLength: lengthMax.url,
  label: label(words),
  validate: required ? neededAddress : webAddress,
  hooks: { beforeValidate: [storeWebAddress] },
});

/** A list has rows of its own in each form: only who may write all of it adds and takes away. */
const keptByEditors = { create: isEditorOrAdminField, update: isEditorOrAdminField };

const names: Field[] = [
  { name: 'name', type: 'text', localized: true, maxLength: lengthMax.name, label: label('name') },
  {
    name: 'tagline',
    type: 'text',
    localized: true,
    maxLength: lengthMax.tagline,
    label: label('newsroom_tagline'),
  },
  {
    name: 'description',
    type: 'textarea',
    localized: true,
    maxLength: lengthMax.newsroomDescription,
    label: label('description'),
    admin: { description: label('newsroom_descriptionHelp') },
  },
  {
    name: 'about',
    type: 'textarea',
    localized: true,
    maxLength: lengthMax.about,
    label: label('newsroom_about'),
    admin: { description: label('newsroom_paragraphsHelp'), rows: 8 },
  },
  { name: 'logo', type: 'upload', relationTo: 'media', label: label('newsroom_logo') },
];

const place: Field[] = [
  { name: 'homeCity', type: 'relationship', relationTo: 'cities', label: label('newsroom_homeCity') },
  {
    name: 'timeZone',
    type: 'text',
    maxLength: 64,
    label: label('timeZone'),
    validate: validateInWords(isZone, 'writtenLike', () => ({ example: 'Europe/Paris' })),
    admin: {
      description: label('newsroom_timeZoneHelp'),
      components: {
        Field: { path: '/newsroom/choices/ZoneField#ZoneField', clientProps: { zonedFields: [] } },
      },
    },
  },
  {
    name: 'locales',
    type: 'select',
    hasMany: true,
    // Beside the words of all languages, which Payload keeps under this very name.
    dbName: 'newsroom_languages',
    label: label('languages'),
    options: localeCodes.map((code) => ({ value: code, label: locales[code].ownName })),
    admin: { description: label('newsroom_localesHelp'), isSortable: true },
  },
];

const publisher: Field[] = [
  {
    name: 'legalName',
    type: 'text',
    localized: true,
    maxLength: lengthMax.party,
    label: label('newsroom_legalName'),
  },
  {
    name: 'address',
    type: 'textarea',
    localized: true,
    maxLength: lengthMax.postalAddress,
    label: label('newsroom_address'),
  },
];

const contacts: Field[] = [
  {
    name: 'name',
    type: 'text',
    localized: true,
    maxLength: lengthMax.party,
    label: label('newsroom_contactName'),
  },
  { name: 'email', type: 'email', label: label('newsroom_email') },
  { name: 'phone', type: 'text', maxLength: phoneMax, label: label('newsroom_phone') },
];

const policy = (name: 'corrections' | 'ethics'): Field[] => [
  {
    name,
    type: 'textarea',
    localized: true,
    maxLength: lengthMax.about,
    label: label(`newsroom_${name}`),
    admin: { description: label('newsroom_paragraphsHelp') },
  },
  address(`${name}Url`, `newsroom_${name}Url`),
];

const links: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    localized: true,
    maxLength: lengthMax.party,
    label: label('name'),
  },
  address('url', 'newsroom_url', true),
];

const licence: Field[] = [
  { name: 'name', type: 'text', maxLength: lengthMax.credit, label: label('name') },
  address('url', 'newsroom_url'),
];

/**
 * Who makes this newsroom, and how it is meant: one page of settings. No drafts: saved means public, as with all
 * reference data. What is empty has a default of its own (`projection/newsroom`): all languages, UTC, the name of the
 * software.
 */
export const Newsroom: GlobalConfig = {
  slug: newsroomSlug,
  label: label('newsroom_settings'),
  access: { read: referenceAccess.read, update: referenceAccess.update },
  admin: { group: label('groupHouse') },
  hooks: { beforeValidate: [normaliseTextOf(['name', 'tagline'])] },
  fields: [
    ...onlyWordsForTranslators([...names, ...place]),
    {
      name: 'publisher',
      type: 'group',
      label: label('newsroom_publisher'),
      fields: onlyWordsForTranslators(publisher),
    },
    {
      name: 'contacts',
      type: 'array',
      maxRows: 20,
      label: label('newsroom_contacts'),
      labels: { singular: label('newsroom_contactOne'), plural: label('newsroom_contacts') },
      access: keptByEditors,
      fields: contacts,
    },
    {
      name: 'policies',
      type: 'group',
      label: label('newsroom_policies'),
      fields: onlyWordsForTranslators([...policy('corrections'), ...policy('ethics')]),
    },
    {
      name: 'links',
      type: 'array',
      maxRows: 20,
      label: label('newsroom_links'),
      labels: { singular: label('newsroom_linkOne'), plural: label('newsroom_links') },
      access: keptByEditors,
      fields: links,
    },
    {
      name: 'licence',
      type: 'group',
      label: label('newsroom_licence'),
      fields: onlyWordsForTranslators(licence),
    },
  ],
};
