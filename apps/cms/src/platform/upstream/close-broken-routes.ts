import type { Endpoint, Payload } from 'payload';
import { closed } from '../input/closed';

/**
 * Closes the routes of Payload's REST that fail with a 500 because there is nothing behind them: versions of what has
 * none, the confirming of addresses that nobody asks for, `/api/constructor`, which is in every object (no upstream issue was found on 2026-11-29).
 * For `onInit`: some of these collections are Payload's own, and come after the config.
 */
export function closeBrokenRoutes(payload: Pick<Payload, 'collections'>): void {
  Object.setPrototypeOf(payload.collections, null);
  for (const { config } of Object.values(payload.collections)) {
    // Without any, Payload answers 501, and by which name it was reached.
    config.endpoints ||= [];
    const broken: Omit<Endpoint, 'root'>[] = [
      ...(config.versions
        ? []
        : [closed('/versions/:id'), closed('/versions/:id', 'get'), closed('/versions', 'get')]),
      ...(config.auth && !config.auth.verify ? [closed('/verify/:id')] : []),
    ];
    config.endpoints.unshift(...broken);
  }
}
