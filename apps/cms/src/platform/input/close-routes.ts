import type { Endpoint, Payload } from 'payload';
import { toComplaint } from '../refusals/refuse';
import { closeBrokenRoutes } from '../upstream/close-broken-routes';
import { closed } from './closed';

/** The first account is made on the machine itself: over the network, anybody could be first. */
const firstRegister: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: (req) => {
    const { message } = toComplaint(req, 'email', 'firstAccount');
    return Response.json({ errors: [{ message }] }, { status: 403 });
  },
};

/**
 * Closes the routes of Payload's REST that nothing here has a use for: pictures out of titles, schedules that repeat, and
 * the first account over the network; and those that are broken. For `onInit`, as some of these collections are
 * Payload's own, and come after the config.
 */
export function closeRoutes(payload: Payload): void {
  closeBrokenRoutes(payload);
  for (const { config } of Object.values(payload.collections)) {
    config.endpoints ||= [];
    if (config.auth) config.endpoints.unshift(firstRegister);
    // Nothing repeats by itself: what is planned is a job of its own.
    if (config.slug === 'payload-jobs') config.endpoints.unshift(closed('/handle-schedules', 'get'));
  }
  payload.config.endpoints.unshift(closed('/og', 'get'));
}
