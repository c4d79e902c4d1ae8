import type { Payload } from 'payload';
import { refuseHalfRestored } from './database/half-restored';

/** Reads one row of what the public sees, and one edition: database and schema are there. @throws when they are not */
export async function checkReadiness(payload: Payload): Promise<void> {
  await refuseHalfRestored(payload);
  await payload.db.findOne({ collection: 'publications' as never, where: { sequence: { exists: true } } });
  await payload.db.findOne({ collection: 'news', where: { id: { exists: true } } });
}
