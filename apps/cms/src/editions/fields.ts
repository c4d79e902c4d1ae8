import type { User } from '../payload-types';
import { lengthMax } from '@eyvan/contract';
import { defaultLocale, isLocaleCode, localeCodes, locales } from '@eyvan/locales';
import type { Field } from 'payload';
import { isEditorOrAdminField } from '../platform/access/predicates';
import { newsroomTime } from '../platform/admin/time/zoned-time';
import { label } from '../platform/i18n/label';
import { stages, type EditionSlug } from '../content/edition';
import { isHashList } from '../content/parts/untranslated';
import { ownField, technical } from '../platform/access/own-field';
import { changeKinds } from '../content/change-kinds';
import { toTranslationState } from './translation-state';

const isOriginal = (data: { original?: unknown }) => !data.original;

/** Shows a shared fact on the original only: a translation reads it from there. */
export function onOriginal(field: Field): Field {
  const admin = 'admin' in field ? field.admin : {};
  return { ...field, admin: { ...admin, condition: isOriginal } } as Field;
}

/** The language that the admin stands in, as far as the person may write in it; otherwise the first of their own. */
function chooseLanguage({ locale, user }: { locale?: string; user?: Partial<User> | null }): string {
  const own = user?.languages ?? [];
  if (isLocaleCode(locale) && (own.length === 0 || own.includes(locale))) return locale;
  return own[0] ?? defaultLocale;
}

/** The fields by which an edition has its place: language, original, itemId, stage, and what the system keeps on it. */
export const placeFields = (slug: EditionSlug): Field[] => [
  {
    name: 'language',
    type: 'select',
    required: true,
    index: true,
    label: label('language'),
    options: localeCodes.map((code) => ({ value: code, label: locales[code].ownName })),
    defaultValue: chooseLanguage,
    admin: { position: 'sidebar', description: label('languageHelp'), readOnly: true },
  },
  {
    name: 'stage',
    type: 'select',
    required: true,
    defaultValue: 'writing',
    index: true,
    label: label('stage'),
    options: stages.map((value) => ({ value, label: label(`stage_${value}`) })),
    admin: { position: 'sidebar', components: { Field: '/newsroom/steps/StageField#StageField' } },
  },
  {
    name: 'original',
    type: 'relationship',
    relationTo: slug,
    index: true,
    label: label('original'),
    filterOptions: { original: { exists: false } },
    // `setIdentity` asks for more than that, and says what is wrong; Payload would read the original once more for it.
    validate: () => true as const,
    admin: {
      position: 'sidebar',
      condition: (data) => Boolean(data.original),
      readOnly: true,
      allowCreate: false,
    },
  },
  {
    name: 'publishedAt',
    type: 'date',
    index: true,
    label: label('publishedAt'),
    access: { create: isEditorOrAdminField, update: isEditorOrAdminField },
    admin: { position: 'sidebar', ...newsroomTime },
  },
  {
    name: 'slug',
    type: 'text',
    index: true,
    maxLength: lengthMax.slug,
    label: label('slug'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'itemId',
    type: 'text',
    index: true,
    label: label('itemId'),
    ...ownField,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: label('createdBy'),
    ...ownField,
    admin: {
      position: 'sidebar',
      readOnly: true,
      allowCreate: false,
      allowEdit: false,
      components: {
        Field: '/platform/admin/PersonName#PersonName',
        Cell: '/platform/admin/PersonName#PersonCell',
      },
    },
  },
  { name: 'frozenFacts', type: 'json', ...ownField, admin: technical },
];

/** Public notes on what was wrong, newest last. */
export const corrections: Field = {
  name: 'corrections',
  type: 'array',
  label: label('corrections'),
  labels: { singular: label('correctionOne'), plural: label('corrections') },
  maxRows: 100,
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      label: label('correctionAt'),
      defaultValue: () => new Date().toISOString(),
      admin: newsroomTime,
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'correction',
      label: label('correctionKind'),
      options: (['typo', 'clarification', 'correction'] as const).map((value) => ({
        value,
        label: label(`correction_${value}`),
      })),
    },
    {
      name: 'note',
      type: 'textarea',
      required: true,
      maxLength: lengthMax.correctionNote,
      label: label('correctionNote'),
    },
  ],
};

/** Where a translation stands against its original. */
export const translation: Field = {
  name: 'translation',
  type: 'group',
  label: label('translation'),
  admin: { condition: (data) => Boolean(data.original) },
  fields: [
    {
      name: 'follows',
      type: 'date',
      label: label('translationFollows'),
      ...ownField,
      admin: { readOnly: true, ...newsroomTime },
    },
    { name: 'machine', type: 'checkbox', label: label('translationMachine') },
    // The id of the edition whose words it was begun with.
    { name: 'begunFrom', type: 'text', ...ownField, admin: technical },
    {
      name: 'state',
      type: 'select',
      virtual: true,
      label: label('translationState'),
      options: (['unwritten', 'current', 'outdated', 'factChanged'] as const).map((value) => ({
        value,
        label: label(`translation_${value}`),
      })),
      admin: { readOnly: true },
      hooks: { afterRead: [toTranslationState] },
    },
  ],
};

/** The texts that are meant to be as they are in the source, names above all, by their hashes (`hashOf`). */
export const sameTexts: Field = {
  name: 'sameTexts',
  type: 'json',
  admin: technical,
  // Anything else is nobody's answer. Of drafts Payload validates nothing.
  hooks: { beforeChange: [({ value }) => (isHashList(value) ? value : null)] },
};

/** What kind of change the last publication of an original was. Given with a publication: see `setChangeTimes`. */
export const changeKind: Field = {
  name: 'changeKind',
  type: 'select',
  label: label('changeKind'),
  options: changeKinds.map((value) => ({ value, label: label(`changeKind_${value}`) })),
  access: { create: isEditorOrAdminField, update: isEditorOrAdminField },
  admin: { hidden: true, disableBulkEdit: true },
};

/** When words and facts of an original last changed in public: translations are held against these. */
export const changeTimes: Field[] = ['wordsChangedAt', 'factsChangedAt'].map((name) => ({
  name,
  type: 'date',
  ...ownField,
  admin: technical,
}));
