import { locales, type LocaleCode } from '@eyvan/locales';
import type { PayloadRequest } from 'payload';
import { findBlocks } from '../richtext/find-blocks';
import { toComplaint } from '../text/refuse';
import { idOf, type Edition } from './collections';

/** Every picture that an edition shows: of its facts, and within its text. Ids of media. */
export function findPictures(edition: Partial<Edition>, facts: Record<string, unknown>): string[] {
  const lists = [facts.heroImage, facts.image, ...((facts.gallery as unknown[] | null | undefined) ?? [])];
  for (const block of findBlocks(edition.body)) {
    if (block.blockType === 'image') lists.push(block.image);
    if (block.blockType === 'gallery') lists.push(...((block.images as unknown[] | undefined) ?? []));
  }
  return [...new Set(lists.map(idOf).filter((id) => id !== null))];
}

/** The pictures that have no alternative text in a language. Words of other languages don't stand in for it. */
export async function findWordless(req: PayloadRequest, pictures: string[], language: string) {
  if (pictures.length === 0) return [];
  const { docs } = await req.payload.db.find<{ id: string; filename?: string; alt?: Record<string, string> }>(
    {
      collection: 'media',
      limit: 0,
      locale: 'all',
      pagination: false,
      req,
      where: { id: { in: pictures } },
    },
  );
  const { ownName } = locales[language as LocaleCode];
  return docs
    .filter((doc) => !doc.alt?.[language])
    .map(({ filename, id }) =>
      toComplaint(req, 'alt', 'pictureWords', { name: filename ?? id, language: ownName }),
    );
}
