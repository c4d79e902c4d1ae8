import type { Endpoint, Payload } from 'payload';
import { toComplaint } from '../refusals/refuse';

const nothing = () => Response.json({ message: 'There is nothing here' }, { status: 404 });

const closed = (path: string, method: Endpoint['method'] = 'post'): Omit<Endpoint, 'root'> => ({
  path,
  method,
  handler: nothing,
});

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
 * Closes the routes of Payload's REST that fail with a 500 because there is nothing behind them (versions of what
 * has none, the confirming of addresses that nobody asks for, `/api/constructor`, which is in every object), and
 * those that nothing here has a use for: pictures out of titles, and the first account over the network.
 * For `onInit`: some of these collections are Payload's own, and come after the config.
 */
export function closeRoutes(payload: Payload): void {
  Object.setPrototypeOf(payload.collections, null);
  for (const { config } of Object.values(payload.collections)) {
    // Without any, Payload answers 501, and by which name it was reached.
    config.endpoints ||= [];
    if (!config.versions)
      config.endpoints.unshift(
        closed('/versions/:id'),
        closed('/versions/:id', 'get'),
        closed('/versions', 'get'),
      );
    if (config.auth && !config.auth.verify) config.endpoints.unshift(closed('/verify/:id'));
    if (config.auth) config.endpoints.unshift(firstRegister);
    // Nothing repeats by itself: what is planned is a job of its own.
    if (config.slug === 'payload-jobs') config.endpoints.unshift(closed('/handle-schedules', 'get'));
  }
  payload.config.endpoints.unshift(closed('/og', 'get'));
}
