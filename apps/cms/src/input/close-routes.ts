import type { Endpoint, Payload } from 'payload';

const closed = (path: string): Omit<Endpoint, 'root'> => ({
  path,
  method: 'post',
  handler: () => Response.json({ message: 'There is nothing here' }, { status: 404 }),
});

/**
 * Closes the routes of Payload's REST that fail with a 500 because there is nothing behind them: versions of what
 * has none, the confirming of addresses that nobody asks for, and `/api/constructor`, which is in every object.
 * For `onInit`: some of these collections are Payload's own, and come after the config.
 */
export function closeRoutes(payload: Payload): void {
  Object.setPrototypeOf(payload.collections, null);
  for (const { config } of Object.values(payload.collections)) {
    if (!config.endpoints) continue;
    if (!config.versions) config.endpoints.unshift(closed('/versions/:id'));
    if (config.auth && !config.auth.verify) config.endpoints.unshift(closed('/verify/:id'));
  }
}
