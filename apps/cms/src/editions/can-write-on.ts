import { canPublish, canWriteIn, hasRole, type Actor } from '../platform/access/roles';
import type { Edition } from '../content/edition';
import { idOf } from '../platform/database/id-of';

/** Whether somebody may write on an edition: what `editionAccess.update` says, of one that is at hand. */
export function canWriteOn(actor: Actor, edition: Edition): boolean {
  if (canPublish(actor)) return true;
  if (idOf(edition.createdBy) !== actor.id || !canWriteIn(actor, edition.language)) return false;
  return hasRole(actor, 'journalist') || (hasRole(actor, 'translator') && idOf(edition.original) !== null);
}

/** Whether somebody may begin an edition of an item in a language. */
export const canBeginIn = (actor: Actor, language: string): boolean =>
  canBegin(actor) && canWriteIn(actor, language);

/** Whether somebody begins editions of items at all, in whichever languages. */
export const canBegin = (actor: Actor): boolean =>
  canPublish(actor) || hasRole(actor, 'journalist', 'translator');
