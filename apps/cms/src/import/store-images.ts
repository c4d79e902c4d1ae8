import type { LocaleCode } from '@eyvan/locales';
import type { PayloadRequest } from 'payload';
import { ImportError } from './import-error';
import type { LoadedImage } from './load-images';

/** What is read of a document of the media collection. */
export interface MediaDoc {
  id: string;
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
