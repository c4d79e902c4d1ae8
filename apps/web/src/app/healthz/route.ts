export const dynamic = 'force-dynamic';

/** Whether this process is alive; says nothing about the CMS. */
export const GET = () => Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
