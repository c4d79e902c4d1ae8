import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { UploadConfig } from 'payload';
import { mediaDir } from './media-dir';

type Handler = NonNullable<UploadConfig['handlers']>[number];

/** Payload answers 500 for a file that is not there; whoever guesses at names gets a 404. For `upload.handlers`. */
export const answerMissingFile = (async (_req, { params: { filename } }) => {
  try {
    if (filename !== basename(filename)) throw new Error('Not a name but a path');
    await access(join(mediaDir, filename));
  } catch {
    // `access` says "no" by throwing.
    return Response.json({ errors: [{ message: 'There is no such picture' }] }, { status: 404 });
  }
}) as Handler;
