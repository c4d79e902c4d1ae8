import { createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import type { Edition, EditionSlug } from '../../content/edition';
import { setPublication } from '../set-publication';

interface Publication {
  slug: EditionSlug;
  id: string;
  /** When it is to go out: a date of publication up to then does not lie ahead. */
  at: Date;
}

/**
 * Publishes the latest draft of an edition in a transaction, and takes it back: whatever would refuse it at its time
 * refuses it now, Payload's own checks of each field too. A database without transactions (a MongoDB that stands
 * alone) is asked by our checks only, as it could take nothing back.
 * @throws APIError that names every field that is missing or wrong
 */
export async function rehearsePublication(req: PayloadRequest, { slug, id, at }: Publication): Promise<void> {
  const { payload, i18n } = req;
  const context = { isRehearsal: true, goesOutAt: at.toISOString() };
  const rehearsal = await createLocalReq({ context, req: { i18n } as Partial<PayloadRequest> }, payload);
  if (!(await initTransaction(rehearsal))) {
    const draft = { collection: slug, id, depth: 0, draft: true, req: rehearsal } as const;
    const edition: Edition = await payload.findByID(draft);
    const { config } = payload.collections[slug];
    await setPublication({
      collection: config,
      context,
      data: { _status: 'published' },
      originalDoc: edition,
      req: rehearsal,
    });
    return;
  }
  try {
    await payload.update({
      collection: slug,
      id,
      data: { _status: 'published' },
      depth: 0,
      req: rehearsal,
    });
  } finally {
    await killTransaction(rehearsal);
  }
}
