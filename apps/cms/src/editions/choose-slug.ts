import { defaultLocale, toSlug } from '@eyvan/locales';
import { titleOf, type Edition, type EditionSlug } from '../content/edition';

interface Choice {
  /** As it is stored; none of one that is being made. */
  before?: Partial<Edition>;
  /** As the change leaves it. */
  edition: Partial<Edition>;
  /** Whether it is an old version that comes back. */
  isRestored?: boolean;
}

/**
 * The last part of an edition's address: what an editor has written, otherwise of its title, otherwise the id of the
 * item. After the first publication it stays, unless an editor writes another.
 */
export function chooseSlug(
  collection: EditionSlug,
  itemId: string,
  { before = {}, edition, isRestored = false }: Choice,
): string {
  const { language = defaultLocale, slug } = edition;
  // A form that autosave has overtaken still sends what we made before; an old version brings its words, not its address.
  const isOurs = [before.slug, itemId, toSlug(titleOf(before, collection), language)].includes(slug);
  if (slug && !isOurs && !isRestored) return toSlug(slug, language) || itemId;
  if (before.publishedAt && before.slug) return before.slug;
  return toSlug(titleOf(edition, collection), language) || itemId;
}
