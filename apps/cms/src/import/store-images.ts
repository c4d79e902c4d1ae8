import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocaleCode } from '@eyvan/locales';
import type { Payload, PayloadRequest } from 'payload';
import { ImportError } from './import-error';
import type { LoadedImage } from './load-images';

/** What is read of a document of the media collection. */
export interface MediaDoc {
  id: string;
  filename?: string | null;
  sizes?: Record<string, { filename?: string | null } | null>;
}

interface Words {
  language: LocaleCode;
  /** Stands in for the description that a picture has not: none is stored without. */
  headline: string;
}

/** Stores a picture as media. @throws ImportError where the collection refuses it */
export async function storeImage(
  req: PayloadRequest,
  { content, alt, caption }: LoadedImage,
  { language, headline }: Words,
): Promise<MediaDoc> {
  const words = { alt: alt || caption || headline, ...(caption && caption !== alt ? { caption } : {}) };
  // Name and type are set by the collection itself, from what the content is.
  const file = { data: content, mimetype: 'image/jpeg', name: 'picture.jpg', size: content.length };
  try {
    return (await req.payload.create({
      collection: 'media',
      data: words as never,
      file,
      locale: language,
      req,
    })) as unknown as MediaDoc;
  } catch (error) {
    throw new ImportError(`holds a picture that cannot be stored: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** Removes the files of media. The database forgets by itself what was not committed; a folder does not. */
export async function removeFiles(payload: Payload, docs: MediaDoc[]): Promise<void> {
  const folder = payload.collections.media.config.upload.staticDir;
  if (!folder) return;
  const names = docs.flatMap((doc) => [
    doc.filename,
    ...Object.values(doc.sizes ?? {}).map((size) => size?.filename),
  ]);
  await Promise.all(names.flatMap((name) => (name ? [rm(join(folder, name), { force: true })] : [])));
}
