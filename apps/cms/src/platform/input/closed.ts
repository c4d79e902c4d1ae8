import type { Endpoint } from 'payload';

const nothing = () => Response.json({ message: 'There is nothing here' }, { status: 404 });

/** An endpoint that is none: it stands before one of Payload's, and answers 404. */
export const closed = (path: string, method: Endpoint['method'] = 'post'): Omit<Endpoint, 'root'> => ({
  path,
  method,
  handler: nothing,
});
