/** Next calls this once, when the server starts: Payload boots here, so that the first request does not wait for it. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startHouse } = await import('./commands/start-newsroom');
  await startHouse();
}
