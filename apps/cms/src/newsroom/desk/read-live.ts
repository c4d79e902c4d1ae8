import type { PayloadRequest } from 'payload';
import { isLocaleCode, type LocaleCode } from '@eyvan/locales';
import { editionSlugs, slugOfType } from '../../content/edition';
import { deskKey, type DeskCells, type DeskRow } from '../../editions/desk/desk-row';
import type { Plans } from '../../editions/scheduling/plan';
import { listPlans } from '../../editions/scheduling/plans';
import { findOtherHolders } from '../../platform/locks/store';
import type { DeskItem, ShownCell } from './desk-page';

/** An edition for which something is planned, or has failed. */
export interface PlannedEdition extends Plans {
  id: string;
  key: string;
  language: LocaleCode;
}

/** What is true just now, and would be old in any row: what is planned, and who has what open. */
export interface Live {
  actorId: string;
  /** Milliseconds since 1970. */
  now: number;
  planned: PlannedEdition[];
  /** Names by document: `news/<id>`. */
  holders: Map<string, string>;
}

async function findPlanned(req: PayloadRequest): Promise<PlannedEdition[]> {
  const plans = await listPlans(req);
  const found: PlannedEdition[] = [];
  for (const slug of editionSlugs) {
    const own = new Map(plans.filter((one) => one.slug === slug).map((one) => [one.id, one]));
    if (own.size === 0) continue;
    const { docs } = await req.payload.db.find<{ id: string; itemId?: string | null; language: string }>({
      collection: slug,
      limit: 0,
      pagination: false,
      req,
      select: { itemId: true, language: true },
      where: { id: { in: [...own.keys()] } },
    });
    for (const { id, itemId, language } of docs)
      if (itemId && isLocaleCode(language))
        found.push({ ...own.get(id)!, key: deskKey(slug, itemId), language });
  }
  return found;
}

/** What is true at this moment, for one who looks at the desk. */
export async function readLive(req: PayloadRequest, actorId: string): Promise<Live> {
  const now = Date.now();
  return {
    actorId,
    now,
    planned: await findPlanned(req),
    holders: await findOtherHolders(req, actorId, now),
  };
}

/** A row as it is shown. */
export function toDeskItem({ cells, dueAt, itemId, touchedAt, type }: DeskRow, live: Live): DeskItem {
  const slug = slugOfType(type)!;
  const stored = JSON.parse(cells) as DeskCells;
  const shown = Object.entries(stored).map(([language, cell]): [string, ShownCell] => {
    const { failure = null, plans = [] } = live.planned.find(({ id }) => id === cell.id) ?? {};
    const planStates = [...(failure ? ['failed' as const] : []), ...(plans[0] ? ['scheduled' as const] : [])];
    return [
      language,
      {
        ...cell,
        states: [...planStates, ...cell.states],
        plan: plans[0] ?? null,
        failure,
        holder: live.holders.get(`${slug}/${cell.id}`) ?? null,
      },
    ];
  });
  return {
    itemId,
    type: type as DeskItem['type'],
    slug,
    touchedAt,
    dueAt: dueAt ?? null,
    cells: Object.fromEntries(shown),
  };
}
