import type { PayloadRequest, Where } from 'payload';
import { filterKey, type DeskRow, type Waiting } from '../../editions/desk/desk-row';
import { entriesOf, type DeskEntry } from './desk-page';
import { whereShown } from './desk-query';
import { toDeskItem, type Live, type PlannedEdition } from './read-live';

/** Editions in each of the short lists. */
const listMax = 6;

export interface DeskLists {
  /** Returned to the person, asked of them in a comment, given to them, or behind the original. */
  mine: DeskEntry[];
  /** In review, those that wait longest before others. */
  review: DeskEntry[];
  /** What was planned and has not happened; then what is planned, soonest first. */
  next: DeskEntry[];
}

async function findItems(req: PayloadRequest, where: Where, sort: string, live: Live) {
  const { docs } = await req.payload.db.find<DeskRow & { id: string }>({
    collection: 'items',
    limit: listMax,
    pagination: false,
    req,
    sort,
    where,
  });
  return docs.map((row) => toDeskItem(row, live));
}

const urgency: Waiting[] = ['returned', 'mentioned', 'assigned', 'outdated'];

async function readMine(req: PayloadRequest, live: Live): Promise<DeskEntry[]> {
  const items = await findItems(
    req,
    { filterKeys: { contains: filterKey.waits(live.actorId) } },
    '-touchedAt',
    live,
  );
  const rank = ({ cell }: DeskEntry) => urgency.indexOf(cell.waits[live.actorId]!);
  return items
    .flatMap(entriesOf)
    .filter(({ cell }) => cell.waits[live.actorId])
    .sort((one, other) => rank(one) - rank(other));
}

async function readReview(req: PayloadRequest, live: Live): Promise<DeskEntry[]> {
  const where = { and: [whereShown(live.actorId), { filterKeys: { contains: filterKey.state('review') } }] };
  const items = await findItems(req, where, 'touchedAt', live);
  return items
    .flatMap(entriesOf)
    .filter(({ cell }) => cell.states.includes('review'))
    .sort((one, other) => one.cell.updatedAt.localeCompare(other.cell.updatedAt));
}

const timeOf = ({ failure, plans }: PlannedEdition) => (failure ? '' : plans[0]!.at);

async function readNext(req: PayloadRequest, live: Live): Promise<DeskEntry[]> {
  const soonest = live.planned
    .filter(({ failure, plans }) => failure || plans.length > 0)
    .sort((one, other) => timeOf(one).localeCompare(timeOf(other)))
    .slice(0, listMax);
  if (soonest.length === 0) return [];
  const items = await findItems(req, { key: { in: soonest.map(({ key }) => key) } }, '-touchedAt', live);
  const entries = items.flatMap(entriesOf);
  return soonest.flatMap(({ id }) => entries.find(({ cell }) => cell.id === id) ?? []);
}

/** The three short lists above the desk. */
export async function readLists(req: PayloadRequest, live: Live): Promise<DeskLists> {
  const [mine, review, next] = await Promise.all([
    readMine(req, live),
    readReview(req, live),
    readNext(req, live),
  ]);
  return { mine: mine.slice(0, listMax), review: review.slice(0, listMax), next };
}
