import { localeCodes, type LocaleCode } from '@eyvan/locales';
import { editionCollections, type EditionSlug } from '../../content/edition';
import { toSearchText } from '../../content/text/search-text';
import { idOf } from '../../platform/database/id-of';
import { toStates, type DeskEdition, type DeskState, type EditionAtDesk } from './desk-states';

/** Why an edition waits for its writer, or for whom it was given to. */
export type Waiting = 'returned' | 'mentioned' | 'assigned' | 'outdated';

/** One edition on the desk. Moments are ISO 8601, people their ids. */
export interface DeskCell {
  id: string;
  isOriginal: boolean;
  headline: string;
  /** The most urgent first. */
  states: DeskState[];
  updatedAt: string;
  createdBy: string | null;
  assignee: string | null;
  dueAt: string | null;
  returned: { at: string; by: string | null; note: string } | null;
  /** How many threads of comments are open; absent for none. */
  openComments?: number;
  /** Who has something to do here, and why. */
  waits: Record<string, Waiting>;
}

export type DeskCells = Partial<Record<LocaleCode, DeskCell>>;

/** One row of `items`: see its collection for the units. */
export interface DeskRow {
  key: string;
  type: string;
  itemId: string;
  touchedAt: string;
  dueAt: string | null;
  filterKeys: string;
  searchText: string;
  cells: string;
}

export const deskKey = (slug: EditionSlug, itemId: string) => `${editionCollections[slug].type}:${itemId}`;

/** The words by which rows are filtered; each is looked for with the spaces around it. */
export const filterKey = {
  type: (type: string) => ` type:${type} `,
  /** There is an edition in this language, or none. */
  has: (language: string) => ` has:${language} `,
  lacks: (language: string) => ` lacks:${language} `,
  state: (state: string, language = 'any') => ` ${language}:${state} `,
  category: (id: string) => ` category:${id} `,
  city: (id: string) => ` city:${id} `,
  by: (id: string) => ` by:${id} `,
  waits: (id: string) => ` waits:${id} `,
  /** Somebody has written in it; what was only begun is shown to who began it. */
  written: ' written ',
} as const;

const isoOf = (value: string | null | undefined) => (value ? new Date(value).toISOString() : null);

function toWaits(edition: DeskEdition, states: DeskState[], mentioned: string[]): Record<string, Waiting> {
  const [writer, assignee] = [idOf(edition.createdBy), idOf(edition.assignee)];
  const isInHand = edition.stage === 'writing' && edition._status !== 'published';
  const isBehind = states.some((one) => one === 'outdated' || one === 'factChanged');
  const isReturned = Boolean(edition.returned?.at) && isInHand;
  return {
    ...(isBehind && writer ? { [writer]: 'outdated' as const } : {}),
    ...(assignee && (isInHand || isBehind) ? { [assignee]: 'assigned' as const } : {}),
    ...Object.fromEntries(mentioned.map((person) => [person, 'mentioned' as const])),
    ...(isReturned && writer ? { [writer]: 'returned' as const } : {}),
    ...(isReturned && assignee ? { [assignee]: 'returned' as const } : {}),
  };
}

function toCell(edition: EditionAtDesk, original: DeskEdition | null): DeskCell {
  const { comments, latest } = edition;
  const { returned } = latest;
  const states = toStates(edition, original);
  const at = isoOf(returned?.at);
  return {
    id: latest.id,
    isOriginal: !idOf(latest.original),
    headline: latest.headline ?? latest.title ?? '',
    states,
    updatedAt: isoOf(latest.updatedAt)!,
    createdBy: idOf(latest.createdBy),
    assignee: idOf(latest.assignee),
    dueAt: isoOf(latest.dueAt),
    returned: at && returned ? { at, by: idOf(returned.by), note: returned.note ?? '' } : null,
    ...(comments?.open ? { openComments: comments.open } : {}),
    waits: states.includes('inBin') ? {} : toWaits(latest, states, comments?.mentioned ?? []),
  };
}

const idsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(idOf).filter((id) => id !== null) : [];

function toFilterKeys(type: string, cells: DeskCells, original: DeskEdition | null): string {
  const keys = new Set<string>([filterKey.type(type)]);
  for (const language of localeCodes) {
    const cell = cells[language];
    const isThere = cell && !cell.states.includes('inBin');
    keys.add(isThere ? filterKey.has(language) : filterKey.lacks(language));
    if (!cell) continue;
    for (const state of cell.states) keys.add(filterKey.state(state, language)).add(filterKey.state(state));
    if (!isThere) continue;
    for (const person of [cell.createdBy, cell.assignee]) if (person) keys.add(filterKey.by(person));
    for (const person of Object.keys(cell.waits)) keys.add(filterKey.waits(person));
    if (cell.headline || !cell.isOriginal) keys.add(filterKey.written);
  }
  if (original?.summary && !original.deletedAt) keys.add(filterKey.written);
  for (const id of idsOf(original?.categories)) keys.add(filterKey.category(id));
  for (const id of idsOf(original?.cities)) keys.add(filterKey.city(id));
  return [...keys].sort().join('');
}

/** What the desk shows of an item. Pure: the same editions give the same row. Null where there are none. */
export function toDeskRow(slug: EditionSlug, itemId: string, editions: EditionAtDesk[]): DeskRow | null {
  if (editions.length === 0) return null;
  const original = editions.find(({ latest }) => !idOf(latest.original));
  const inOrder = [...editions].sort(
    (one, other) => localeCodes.indexOf(one.latest.language) - localeCodes.indexOf(other.latest.language),
  );
  const cells: DeskCells = {};
  for (const edition of inOrder)
    cells[edition.latest.language] = toCell(edition, edition === original ? null : (original?.row ?? null));
  const all = Object.values(cells);
  const open = all.filter(({ states }) => !states.includes('public') && !states.includes('inBin'));
  const { type } = editionCollections[slug];
  const words = Object.entries(cells).map(([language, { headline }]): [unknown, unknown] => [
    headline,
    language,
  ]);
  return {
    key: deskKey(slug, itemId),
    type,
    itemId,
    touchedAt: all
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1)!,
    dueAt: open.flatMap(({ dueAt }) => dueAt ?? []).sort()[0] ?? null,
    filterKeys: toFilterKeys(type, cells, original?.latest ?? null),
    searchText: toSearchText([...words, [itemId, null]]),
    cells: JSON.stringify(cells),
  };
}
