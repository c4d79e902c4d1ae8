import { itemTypes } from '@eyvan/contract';
import { localeCodes } from '@eyvan/locales';
import type { Where } from 'payload';
import { z } from 'zod';
import { toQuery } from '../../content/text/search-text';
import { filterKey } from '../../editions/desk/desk-row';
import { deskStates } from '../../editions/desk/desk-states';
import { refuse } from '../../platform/refusals/refuse';
import { cursor, type Position } from './desk-cursor';

/** Which deadlines are asked for: those that have passed, those of the next seven days or before, all. */
export const dueChoices = ['overdue', 'week', 'any'] as const;
const weekMs = 7 * 24 * 3_600_000;

const code = z.string().regex(/^[a-z0-9-]{1,80}$/);
const isOn = z.literal('1');

/** What the desk can be asked, each by one parameter of its address. */
const shape = {
  language: z.enum(localeCodes),
  state: z.enum(deskStates),
  lacks: z.enum(localeCodes),
  type: z.enum(itemTypes),
  category: code,
  city: code,
  mine: isOn,
  outdated: isOn,
  due: z.enum(dueChoices),
  q: z.string().trim().min(1).max(100),
  after: cursor,
};
const deskQuery = z.strictObject(shape).partial();
export type DeskQuery = z.infer<typeof deskQuery>;
export type DeskFilters = Omit<DeskQuery, 'after'>;

/** The query of a request. @throws APIError 400 that names the parameter that is unknown, given twice, or wrong */
export function parseDeskQuery(params: URLSearchParams): DeskQuery {
  const names = [...params.keys()];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) refuse(twice.slice(0, 100), 'is given more than once');
  const unknown = names.find((name) => !Object.hasOwn(shape, name));
  if (unknown !== undefined) refuse(unknown.slice(0, 100), 'is no parameter here');
  const { data, error } = deskQuery.safeParse(Object.fromEntries(params));
  if (data) return data;
  return refuse(String(error.issues[0]?.path[0]), 'has a value that it does not take');
}

/** The same of an address in the admin, which holds more than filters, and is an old link at times: what fits counts. */
export function readDeskQuery(params: Record<string, unknown>): DeskQuery {
  const fitting = Object.entries(shape).flatMap(([name, schema]) =>
    schema.safeParse(params[name]).success ? [[name, params[name]] as const] : [],
  );
  return deskQuery.parse(Object.fromEntries(fitting));
}

/** The address of the desk with some filters changed, from its first page; null takes one away. */
export function toDeskHref(
  adminRoute: string,
  filters: DeskFilters,
  changes: { [Name in keyof DeskFilters]?: DeskFilters[Name] | null } & { after?: string } = {},
): string {
  const wanted: [string, string][] = Object.entries({ ...filters, ...changes }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  );
  const search = new URLSearchParams(wanted).toString();
  return search ? `${adminRoute}?${search}` : adminRoute;
}

/** What a question is held against, besides the rows: who asks, when, and what its codes stand for. */
export interface DeskQuestion {
  actorId: string;
  /** Milliseconds since 1970. */
  now: number;
  /** The keys of items for whose editions something is planned, or has failed. */
  planned: string[];
  categoryId: string | null;
  cityId: string | null;
}

const has = (key: string): Where => ({ filterKeys: { contains: key } });

/** What was only begun is shown to who began it. */
export const whereShown = (actorId: string): Where => ({
  or: [has(filterKey.written), has(filterKey.by(actorId))],
});

function whereState({ language, state }: DeskQuery, planned: string[]): Where[] {
  if (state === 'scheduled' || state === 'failed') return [{ key: { in: planned } }];
  if (state) return [has(filterKey.state(state, language))];
  return language ? [has(filterKey.has(language))] : [];
}

const whereDue = (due: DeskQuery['due'], now: number): Where[] => {
  if (!due) return [];
  if (due === 'any') return [{ dueAt: { exists: true } }];
  const until = new Date(due === 'week' ? now + weekMs : now).toISOString();
  return [{ dueAt: { less_than: until } }];
};

const whereOutdated = ({ language }: DeskQuery): Where => ({
  or: [has(filterKey.state('outdated', language)), has(filterKey.state('factChanged', language))],
});

const whereAfter = ([touchedAt, itemId]: Position): Where[] => [
  // Says nothing that the alternatives don't, but is what an index can begin at.
  { touchedAt: { less_than_equal: touchedAt } },
  {
    or: [
      { touchedAt: { less_than: touchedAt } },
      { and: [{ touchedAt: { equals: touchedAt } }, { itemId: { less_than: itemId } }] },
    ],
  },
];

/** The rows that answer a question. */
export function toDeskWhere(query: DeskQuery, question: DeskQuestion): Where {
  const { after, category, city, due, lacks, mine, outdated, q, type } = query;
  const { actorId, categoryId, cityId, now, planned } = question;
  const looked = q ? toQuery(q) : '';
  return {
    and: [
      whereShown(actorId),
      ...whereState(query, planned),
      ...(lacks ? [has(filterKey.lacks(lacks))] : []),
      ...(type ? [has(filterKey.type(type))] : []),
      // Of what does not exist there is nothing.
      ...(category ? [has(filterKey.category(categoryId ?? '-'))] : []),
      ...(city ? [has(filterKey.city(cityId ?? '-'))] : []),
      ...(mine ? [has(filterKey.by(actorId))] : []),
      ...(outdated ? [whereOutdated(query)] : []),
      ...whereDue(due, now),
      ...(looked ? [{ searchText: { contains: looked } }] : []),
      ...(after ? whereAfter(after) : []),
    ],
  };
}
