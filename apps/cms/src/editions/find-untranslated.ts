import type { PayloadRequest } from 'payload';
import { fieldsOf, type Edition, type EditionSlug } from '../content/edition';
import { partsOf } from '../content/parts/parts';
import { isHashList, toProgress } from '../content/parts/untranslated';
import { wordFields } from '../content/types/types';
import { toComplaint, type Complaint } from '../platform/refusals/refuse';
import { findSourceTexts } from './source';

/**
 * What of a translation still has the words of the edition it was begun from: a complaint that says how many parts, or
 * none. Numbers, and texts that somebody has said to be the same in both languages (`sameTexts`), are none of them.
 */
export async function findUntranslated(
  req: PayloadRequest,
  slug: EditionSlug,
  edition: Edition,
): Promise<Complaint[]> {
  const texts = await findSourceTexts(req, slug, edition);
  if (texts.length === 0) return [];
  const meant = isHashList(edition.sameTexts) ? edition.sameTexts : [];
  const { all, untranslated } = toProgress(partsOf(fieldsOf(edition), wordFields(slug)), texts, meant);
  const [first] = untranslated;
  if (!first) return [];
  const facts = { count: untranslated.length, all: all.length };
  return [toComplaint(req, first.path.split('.')[0]!, 'untranslated', facts)];
}
