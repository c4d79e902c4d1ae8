import { APIError, type PayloadRequest } from 'payload';
import type { Edition, EditionSlug } from '../../content/edition';
import { isRecord } from '../../platform/input/is-record';
import { textOf } from '../../platform/input/text-of';
import { setPublication } from '../set-publication';
import type { Finding } from './finding';

/** What refuses the publication of an edition as it stands: asked of the very step that refuses it, and nothing is stored. */
export async function findRefusals(
  req: PayloadRequest,
  slug: EditionSlug,
  edition: Edition,
): Promise<Finding[]> {
  const { config } = req.payload.collections[slug];
  try {
    await setPublication({
      collection: config,
      context: {},
      data: { ...edition, _status: 'published' },
      originalDoc: edition,
      req,
    });
    return [];
  } catch (error) {
    if (!(error instanceof APIError) || error.status !== 400) throw error;
    const { errors }: { errors?: unknown } = isRecord(error.data) ? error.data : {};
    return (Array.isArray(errors) ? errors : []).filter(isRecord).map((one): Finding => {
      const place = textOf(one.path) || null;
      const message = textOf(one.message);
      return {
        check: 'refused',
        kind: 'error',
        key: `refused:${place}:${message}`,
        place,
        facts: {},
        message,
      };
    });
  }
}
