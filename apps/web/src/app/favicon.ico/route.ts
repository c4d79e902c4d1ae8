export const dynamic = 'force-static';

/** Where programs look that read no HTML. */
export const GET = () => new Response(null, { status: 308, headers: { Location: '/icon.svg' } });
