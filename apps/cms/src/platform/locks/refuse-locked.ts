import { APIError, type CollectionBeforeValidateHook } from 'payload';
import { sayRefusal } from '../refusals/refuse';
import { livingLock, sessionHeader } from './lock';
import { findLock } from './store';

/**
 * Refuses the save of a form whose document somebody else has open meanwhile: taken over, or opened after this form
 * had given no sign of life for a minute. Clients that hold no locks send no session, and are not asked.
 * @throws APIError 423 with the name of who has it (`data.holder`)
 */
export const refuseLocked: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const session = req.headers?.get(sessionHeader);
  if (operation !== 'update' || !session || !originalDoc) return data;
  const lock = livingLock(await findLock(req, `${collection.slug}/${String(originalDoc.id)}`), Date.now());
  if (!lock || lock.session === session) return data;
  const message = sayRefusal(req, 'locked', { name: lock.holderName });
  throw new APIError(message, 423, { holder: lock.holderName }, true);
};
