/** Next calls this once, when the server starts: Payload boots here, so that the first request does not wait for it. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startNewsroom } = await import('./commands/start-newsroom');
  await startNewsroom();
}
