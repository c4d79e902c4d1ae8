import { argsOf } from '../../../platform/input/args-of';
import { isRecord } from '../../../platform/input/is-record';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CollectionBeforeOperationHook } from 'payload';
import { mediaDir } from '../media-dir';

interface Stored {
  id: string;
  filename?: string | null;
  focalX?: number | null;
  focalY?: number | null;
  mimeType?: string | null;
  originalName?: string | null;
}

/** As Payload asks: a form sends where one looks each time. */
function isOtherThan({ focalX, focalY }: Stored, edits: Record<string, unknown>): boolean {
  if (edits.crop || edits.heightInPixels || edits.widthInPixels) return true;
  const { focalPoint: point } = edits;
  return isRecord(point) && (Number(point.x) !== focalX || Number(point.y) !== focalY);
}

/**
 * A picture that is cropped again is a new file with a new name: browsers keep the old one for good under the old name, and
 * Payload would write over it. For `beforeOperation`, before `checkUpload`, which gives the name.
 */
export const renewFile: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { id } = argsOf(args);
  const edits: unknown = req.query?.uploadEdits;
  if (operation !== 'update' || !req.user || req.file || !isRecord(edits) || id === undefined) return args;
  const stored = await req.payload.db.findOne<Stored>({
    collection: collection.slug,
    req,
    where: { id: { equals: id } },
  });
  if (!stored?.filename || !isOtherThan(stored, edits)) return args;
  const data = await readFile(join(mediaDir, basename(stored.filename)));
  req.file = {
    data,
    mimetype: stored.mimeType ?? '',
    name: stored.originalName ?? stored.filename,
    size: data.length,
  };
  return args;
};
