import type { CollectionBeforeOperationHook } from 'payload';
import { argsOf } from './args-of';

/** The admin asks for a hundred at most (`admin.pagination.limits`), or for the documents that a field names. */
const rowsMax = 500;

/**
 * Nobody gets a whole collection in one answer, which Payload gives to who asks for `limit=0` or `pagination=false`:
 * it would have to fit into the memory of the process, which all others share. The rest is on the next pages, and the
 * answer counts them. The system itself bypasses access control, and gets all that it asks for; what documents name comes
 * whole with them (Payload asks for it by ids, as `currentDepth` tells).
 */
export const boundLists: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  const { currentDepth, limit, pagination } = argsOf(args);
  if (operation !== 'read' || overrideAccess || currentDepth !== undefined) return args;
  const isBounded =
    limit === undefined ? pagination !== false : Number(limit) >= 1 && Number(limit) <= rowsMax;
  return isBounded ? args : { ...args, limit: rowsMax, pagination: true };
};
