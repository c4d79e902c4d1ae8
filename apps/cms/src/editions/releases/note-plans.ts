import type { PayloadRequest } from 'payload';
import type { ActivityKind } from '../activity/activity-kinds';
import { noteActivity } from '../activity/note-activity';
import type { ReleasedEdition, ReleaseRow } from './release';

interface Planned {
  kind: Extract<ActivityKind, 'planPublish' | 'planWithdraw' | 'callOff' | 'releaseFailed'>;
  /** The id of who planned it or called it off; null for the newsroom itself. */
  who: string | null;
  editions: ReleasedEdition[];
  note?: string | null;
}

/** Writes down what was planned, called off or has failed, for each edition, in the transaction of `req`. */
export async function notePlans(req: PayloadRequest, { editions, ...entry }: Planned): Promise<void> {
  for (const { collection, id, itemId, language, title, version } of editions)
    await noteActivity(req, { ...entry, document: `${collection}/${id}`, itemId, language, title, version });
}

/** What a plan is called in the trail, with its time. */
export const toPlanned = ({ action, at }: Pick<ReleaseRow, 'action' | 'at'>) =>
  ({ kind: action === 'publish' ? 'planPublish' : 'planWithdraw', note: at }) as const;
