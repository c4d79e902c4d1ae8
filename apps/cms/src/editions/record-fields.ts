import { withdrawalCategories } from '@eyvan/contract';
import type { Field, FieldHook } from 'payload';
import { isEditorOrAdminField, isNobodyField } from '../platform/access/predicates';
import { ownField, technical } from '../platform/access/own-field';
import { label } from '../platform/i18n/label';
import { timeCell } from '../platform/admin/time/zoned-time';
import { askTogether } from '../platform/database/ask-together';
import { publicationKey } from '../projection/publication';
import { findPlansOnce } from './scheduling/plans';
import { editionCollections, isEditionSlug, withdrawnReasonMax, type Edition } from '../content/edition';
import { isSaving } from './guard-publication';

/** Where an edition stands for readers. `changed`: public, and written on since. */
const standings = ['draft', 'public', 'changed', 'withdrawn'] as const;
type Standing = (typeof standings)[number];

type Args = Parameters<FieldHook<Edition>>[0];

/** What is being read, and its collection; versions and compared forms come without the one or the other. */
const readOf = ({ collection, originalDoc, data }: Args) => ({
  edition: originalDoc ?? data,
  slug: isEditionSlug(collection?.slug) ? collection.slug : null,
});

const findState = askTogether<{ state?: string }>({
  collection: 'publications',
  by: 'key',
  select: { key: true, state: true },
});

/**
 * Asked of the publications, as they are what readers see; a draft, approved or not, does not know. The answer to a
 * save leaves it out: it is made before the publications follow.
 */
const toStanding: FieldHook<Edition> = async (args): Promise<Standing | null | undefined> => {
  if (isSaving(args.context)) return undefined;
  const { edition, slug } = readOf(args);
  if (!edition?.itemId || !edition.language || !slug) return null;
  const { type } = editionCollections[slug];
  const publication = await findState(args.req, publicationKey(type, edition.language, edition.itemId));
  if (publication?.state === 'withdrawn') return 'withdrawn';
  if (publication?.state !== 'public') return 'draft';
  return edition._status === 'published' ? 'public' : 'changed';
};

const plansOf = (args: Args) => {
  if (isSaving(args.context)) return null;
  const { edition, slug } = readOf(args);
  return edition?.id && slug ? findPlansOnce(args.req, slug, edition.id) : null;
};

/** `{ action, at }` of what is planned next, with `failure` beside it in the list's cell. Computed, never stored. */
const toScheduled: FieldHook<Edition> = async (args) => {
  const next = (await plansOf(args))?.plans[0];
  return next ? { action: next.action, at: next.at } : null;
};

/** `{ action, at, why, isFinal }` of what was planned and has not happened. Computed, never stored. */
const toScheduleFailure: FieldHook<Edition> = async (args) => (await plansOf(args))?.failure ?? null;

const scheduleCell = '/newsroom/editions-panel/ScheduleCell#ScheduleCell';
const personCell = '/platform/admin/PersonName#PersonCell';

/** Payload's own times of a document, which it would show by the clock of the browser. */
const stamps: Field[] = (['updatedAt', 'createdAt'] as const).map((name) => ({
  name,
  type: 'date',
  index: true,
  label: ({ t }) => t(`general:${name}`),
  admin: { disableBulkEdit: true, hidden: true, components: { Cell: timeCell } },
}));

/** What the system writes down about an edition, and shows in its panel and as columns of the list. */
export const recordFields: Field[] = [
  {
    name: 'standing',
    type: 'select',
    virtual: true,
    label: label('standing'),
    options: standings.map((value) => ({ value, label: label(`standing_${value}`) })),
    ...ownField,
    admin: { hidden: true, disableListFilter: true },
    hooks: { afterRead: [toStanding] },
  },
  {
    name: 'scheduled',
    type: 'json',
    virtual: true,
    label: label('scheduled'),
    ...ownField,
    admin: { hidden: true, disableListFilter: true, components: { Cell: scheduleCell } },
    hooks: { afterRead: [toScheduled] },
  },
  {
    name: 'scheduleFailure',
    type: 'json',
    virtual: true,
    ...ownField,
    admin: technical,
    hooks: { afterRead: [toScheduleFailure] },
  },
  {
    name: 'publishedBy',
    type: 'relationship',
    relationTo: 'users',
    label: label('publishedBy'),
    ...ownField,
    admin: { hidden: true, components: { Cell: personCell } },
  },
  {
    name: 'withdrawnAt',
    type: 'date',
    label: label('withdrawnAt'),
    ...ownField,
    admin: { hidden: true, components: { Cell: timeCell } },
  },
  {
    name: 'withdrawnBy',
    type: 'relationship',
    relationTo: 'users',
    label: label('withdrawnBy'),
    ...ownField,
    admin: { hidden: true, components: { Cell: personCell } },
  },
  {
    // For those who work inside. Given with a withdrawal, and taken with nothing else: see `setResponsibility`.
    name: 'withdrawnReason',
    type: 'textarea',
    maxLength: withdrawnReasonMax,
    label: label('withdrawnReason'),
    access: { create: isNobodyField, update: isEditorOrAdminField },
    admin: { hidden: true },
  },
  {
    // What readers are told of why; given and taken with the reason.
    name: 'withdrawnCategory',
    type: 'select',
    label: label('withdrawnCategory'),
    options: withdrawalCategories.map((value) => ({ value, label: label(`withdrawnCategory_${value}`) })),
    access: { create: isNobodyField, update: isEditorOrAdminField },
    admin: { hidden: true },
  },
  ...stamps,
];
