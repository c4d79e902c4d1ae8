/** Next calls this once, before the first request; a build does not. */
export async function register() {
  // A constant that Next puts in: what follows is for Node and may not be in other bundles.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startSite } = await import('./start-site');
  await startSite();
}
