import { canPublish, canWriteIn, hasRole, type Actor } from '../platform/access/roles';
import type { Edition } from '../content/edition';
import { idOf } from '../platform/database/id-of';

/** Whether somebody may write on an edition: what `editionAccess.update` says, of one that is at hand. */
export function canWriteOn(actor: Actor, edition: Edition): boolean {
  if (canPublish(actor)) return true;
  if (idOf(edition.createdBy) !== actor.id || !canWriteIn(actor, edition.language)) return false;
  return hasRole(actor, 'journalist') || (hasRole(actor, 'translator') && idOf(edition.original) !== null);
}
