import type { CollectionBeforeOperationHook } from 'payload';

/** The admin asks for a hundred at most (`admin.pagination.limits`), or for the documents that a field names. */
const rowsMax = 500;

/**
 * Nobody gets a whole collection in one answer, which Payload gives to who asks for `limit=0` or `pagination=false`:
 * it would have to fit into the memory of the process, which all others share. The rest is on the next pages, and the
 * answer counts them. The house itself passes access by, and gets all that it asks for.
 */
export const boundLists: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (operation !== 'read' || overrideAccess) return args;
  const { limit, pagination } = args as { limit?: number; pagination?: boolean };
  const isBounded = limit === undefined ? pagination !== false : limit >= 1 && limit <= rowsMax;
  return isBounded ? args : { ...args, limit: rowsMax, pagination: true };
};
