import config from '@payload-config';
import { getPayload } from 'payload';
import { checkReadiness } from '../../readiness';

export const dynamic = 'force-dynamic';

/** Ready: database, schema and publications can be read; 503 with the reason otherwise. */
export async function GET() {
  const headers = { 'cache-control': 'no-store' };
  try {
    await checkReadiness(await getPayload({ config }));
    return Response.json({ status: 'ready' }, { headers });
  } catch {
    // The reason is kept general: an answer to the outside never shows a path or a query.
    return Response.json(
      { status: 'not ready', reason: 'The database cannot be read' },
      { status: 503, headers },
    );
  }
}
