import { isLocaleCode, localeCodes, locales } from '@eyvan/locales';
import type { PayloadRequest } from 'payload';
import { toComplaint } from '../platform/refusals/refuse';

interface Picture {
  id: string;
  alt?: Record<string, string>;
  filename?: string | null;
  originalName?: string | null;
}

/** What a picture is recognised by: its words in any language, otherwise the name that its file came with. */
function nameOf({ alt, filename, id, originalName }: Picture): string {
  const words = localeCodes.map((code) => alt?.[code]).find(Boolean);
  return words ? `“${words}”` : (originalName ?? filename ?? id);
}

/** The pictures that have no alternative text in a language. Words of other languages don't stand in for it. */
export async function findWordless(req: PayloadRequest, pictures: string[], language: string) {
  if (pictures.length === 0) return [];
  const { docs } = await req.payload.db.find<Picture>({
    collection: 'media',
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
    where: { id: { in: pictures } },
  });
  const ownName = isLocaleCode(language) ? locales[language].ownName : language;
  return docs
    .filter((doc) => !doc.alt?.[language])
    .map((doc) => toComplaint(req, 'alt', 'pictureWords', { name: nameOf(doc), language: ownName }));
}
