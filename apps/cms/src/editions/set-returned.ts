import type { CollectionBeforeChangeHook } from 'payload';
import type { Edition } from '../content/edition';
import { actorOf } from '../platform/access/roles';
import { idOf } from '../platform/database/id-of';
import { refuseInWords } from '../platform/refusals/refuse';

const nothing = { at: null, by: null, note: null };

/**
 * Writes down who returned an edition to its writer, when and why; forgotten when it is sent on again. To take back
 * what one has sent oneself is no return, and neither is what the system does.
 * @throws APIError 400 for a return without a note
 */
export const setReturned: CollectionBeforeChangeHook<Edition> = ({ context, data, originalDoc, req }) => {
  const stage = data.stage ?? originalDoc?.stage;
  if (stage !== 'writing' || data._status === 'published') return { ...data, returned: nothing };
  const by = actorOf(req)?.id;
  const isReturn =
    Boolean(originalDoc?.stage) &&
    originalDoc?.stage !== 'writing' &&
    by !== undefined &&
    by !== idOf(originalDoc?.createdBy) &&
    !context.isRestoringVersion;
  if (!isReturn) return { ...data, returned: originalDoc?.returned ?? nothing };
  const note = data.returned?.note?.trim();
  if (!note) refuseInWords(req, 'returned.note', 'returnNote');
  return { ...data, returned: { at: new Date().toISOString(), by, note } };
};
