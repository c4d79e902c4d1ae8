import type { Payload, PayloadRequest } from 'payload';
import { isZone } from '../../platform/admin/time/is-zone';
import { isRecord } from '../../platform/input/is-record';
import { zoneUnset } from '../../platform/time/newsroom-zone';
import { newsroomSlug } from './slug';

/**
 * The IANA zone in which the newsroom's own hours are meant, as its settings have it; UTC while they have none.
 * @param req within whose transaction, where there is one
 */
export async function readNewsroomZone(payload: Payload, req?: PayloadRequest): Promise<string> {
  const stored: unknown = await payload.db.findGlobal({
    slug: newsroomSlug,
    req,
    select: { timeZone: true },
  });
  // Until the first save one database answers with nothing, the other with an empty document.
  const zone = isRecord(stored) ? stored.timeZone : null;
  return isZone(zone) ? zone : zoneUnset;
}
