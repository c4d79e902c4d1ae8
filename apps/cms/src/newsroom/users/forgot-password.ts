import type { Endpoint } from 'payload';
import { sayRefusal } from '../../platform/refusals/refuse';

/**
 * The system sends no e-mail, so that nobody can be sent a link. Payload's own way would also take a second write
 * transaction within the first, which on SQLite waits for itself.
 */
export const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: (req) =>
    Response.json({ errors: [{ message: sayRefusal(req, 'forgottenPassword') }] }, { status: 403 }),
};
