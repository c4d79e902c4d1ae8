import type { Endpoint } from 'payload';

/**
 * The house sends no e-mail, so that nobody can be sent a link. Payload's own way would also take a second write
 * transaction within the first, which on SQLite waits for itself.
 */
export const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: () => {
    const message = 'Ask an administrator of the newsroom for a new password';
    return Response.json({ errors: [{ message }] }, { status: 403 });
  },
};
