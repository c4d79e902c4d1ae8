import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';
import { refuse, toComplaint } from '../../platform/refusals/refuse';
import { findUses, sayUse, toConfirmation } from './find-uses';

/** As many as fit into one message; all of them are beside it. */
const saidMax = 10;

/**
 * A picture that is shown somewhere goes, or goes into the bin, only with the confirmation of somebody who has seen
 * where (`?confirmUses=…`, as this refusal and `GET /api/media/:id/uses` hand it out). The system itself, without a
 * user, is not asked.
 * @throws APIError 409 that lists the uses
 */
async function refuseUsed(req: PayloadRequest, id: string | number) {
  if (!req.user) return;
  const uses = await findUses(req, String(id));
  const confirmUses = toConfirmation(uses);
  if (uses.length === 0 || req.query?.confirmUses === confirmUses) return;
  const said = uses.slice(0, saidMax).map(sayUse).join(', ');
  const more = uses.length > saidMax ? ` … (+${uses.length - saidMax})` : '';
  const complaint = toComplaint(req, 'id', 'pictureInUse', { uses: said + more });
  throw new APIError(complaint.message, 409, { errors: [complaint], uses, confirmUses }, true);
}

export const keepUsed: CollectionBeforeDeleteHook = ({ id, req }) => refuseUsed(req, id);

/** In the bin it is shown as before, until it is deleted for good. */
export const keepUsedOutOfBin: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!data.deletedAt || originalDoc?.deletedAt) return data;
  // Payload would have thrown the old file away by now.
  if (req.file) refuse('deletedAt', 'a new file does not go into the bin');
  await refuseUsed(req, originalDoc.id);
  return data;
};
