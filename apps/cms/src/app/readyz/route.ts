import config from '@payload-config';
import { getPayload } from 'payload';
import { checkReadiness, type Readiness } from '../../platform/start/readiness';

export const dynamic = 'force-dynamic';

/** Ready: database, schema and publications can be read, and written; 503 with the reason otherwise. */
export async function GET() {
  const readiness: Readiness = await getPayload({ config })
    .then(checkReadiness)
    // An answer to the outside never shows why Payload does not start.
    .catch(() => ({ status: 'not ready', reads: false, reason: 'The database cannot be read' }));
  return Response.json(readiness, {
    status: readiness.status === 'ready' ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
