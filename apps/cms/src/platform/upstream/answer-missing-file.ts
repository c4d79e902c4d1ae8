import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { UploadConfig } from 'payload';

type Handler = NonNullable<UploadConfig['handlers']>[number];

/**
 * Payload answers 500 for a file that is not there; whoever guesses at names gets a 404 (of storage elsewhere:
 * payloadcms/payload, issue 10326; of files no upstream issue was found on 2026-11-29). For `upload.handlers`.
 * @param folder where the files of the collection are kept
 */
export const answerMissingFile = (folder: string) =>
  (async (_req, { params: { filename } }) => {
    try {
      if (filename !== basename(filename)) throw new Error('Not a name but a path');
      await access(join(folder, filename));
    } catch {
      // `access` says "no" by throwing.
      return Response.json({ errors: [{ message: 'There is no such picture' }] }, { status: 404 });
    }
  }) as Handler;
