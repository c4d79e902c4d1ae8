import { APIError, type CollectionBeforeValidateHook } from 'payload';
import { sayRefusal } from '../refusals/refuse';

/** Whether `If-Match` names what is stored. Only a strong tag, as RFC 9110 (13.1.1) has it, or `*` for whatever is there. */
export function isMatch(ifMatch: string, updatedAt: string): boolean {
  if (ifMatch.trim() === '*') return true;
  return ifMatch.split(',').some((tag) => {
    const [, moment] = /^\s*"([^"]*)"\s*$/.exec(tag) ?? [];
    return moment !== undefined && Date.parse(moment) === Date.parse(updatedAt);
  });
}

/**
 * Refuses a save that is based on an older version than the stored one: `If-Match: "<updatedAt>"` of the newest
 * version, drafts too, as its reader got it. The admin's forms always send it; any client may (RFC 9110, 13.1.1).
 * Before anything is written, files too.
 * @throws APIError 412 with `data.updatedAt`, the version that is stored
 */
export const refuseStale: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  const ifMatch = req.headers?.get('if-match');
  const updatedAt: unknown = originalDoc?.updatedAt;
  if (operation !== 'update' || !ifMatch || !updatedAt) return data;
  const stored = new Date(updatedAt instanceof Date ? updatedAt : String(updatedAt)).toISOString();
  if (isMatch(ifMatch, stored)) return data;
  throw new APIError(sayRefusal(req, 'stale'), 412, { updatedAt: stored }, true);
};
