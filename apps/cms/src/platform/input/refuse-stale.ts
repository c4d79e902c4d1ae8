import { APIError, type CollectionBeforeValidateHook } from 'payload';

interface Stored {
  updatedAt?: string | Date | null;
}

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
  const { updatedAt } = (originalDoc ?? {}) as Stored;
  if (operation !== 'update' || !ifMatch || !updatedAt) return data;
  const stored = new Date(updatedAt).toISOString();
  if (isMatch(ifMatch, stored)) return data;
  throw new APIError(req.t('eyvan:refusal_stale' as never), 412, { updatedAt: stored }, true);
};
