import type { LocaleCode } from '@eyvan/locales';
import type { PayloadRequest } from 'payload';
import { messageOf } from '../platform/errors/read-error';
import { wordsToCome } from '../content/media/alternative-text';
import { ImportError } from './import-error';
import type { LoadedImage } from './load-images';

/** What is read of a document of the media collection. */
export interface MediaDoc {
  id: string;
}

/**
 * Stores a picture as media. One without a description is stored without: the desk has to write it before the
 * picture can be published, and nothing else may stand in for it.
 * @throws ImportError where the collection refuses it
 */
export async function storeImage(
  req: PayloadRequest,
  { content, alt, caption }: LoadedImage,
  language: LocaleCode,
): Promise<MediaDoc> {
  const description = alt || caption;
  const words = { alt: description, ...(caption && caption !== alt ? { caption } : {}) };
  // Name and type are set by the collection itself, from what the content is.
  const file = { data: content, mimetype: 'image/jpeg', name: 'picture.jpg', size: content.length };
  try {
    const { id } = await req.payload.create({
      collection: 'media',
      data: words,
      file,
      locale: language,
      context: description ? {} : wordsToCome,
      req,
    });
    return { id };
  } catch (error) {
    throw new ImportError(`holds a picture that cannot be stored: ${messageOf(error)}`, {
      cause: error,
    });
  }
}
