import { Forbidden } from 'payload';
import type { IncomingCheck } from './args-of';

const writes = new Set(['create', 'delete', 'restoreVersion', 'update']);

/**
 * Sends the anonymous away before anything looks at what they sent: access is asked after the other hooks, and those
 * decode pictures and name fields. The system itself bypasses access control.
 */
export const refuseAnonymous: IncomingCheck = ({ args, operation, overrideAccess, req }) => {
  if (writes.has(operation) && !overrideAccess && !req.user) throw new Forbidden(req.t);
  return args;
};
