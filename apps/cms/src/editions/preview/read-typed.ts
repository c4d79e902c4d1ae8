import type { PayloadRequest } from 'payload';
import { isTooDeep } from '../../content/check-sizes';
import { withChanges, type Edition, type EditionSlug } from '../../content/edition';
import { factNames, wordNames } from '../../content/types/types';
import { idOf } from '../../platform/database/id-of';
import { checkFields } from '../../platform/input/check-shapes';
import { refuse } from '../../platform/refusals/refuse';

/** What of a form shows on the page: words, facts on an original, corrections. The rest of it is no matter of a preview. */
const shownNames = (slug: EditionSlug, edition: Edition): string[] => [
  ...wordNames(slug),
  ...(idOf(edition.original) ? [] : factNames(slug)),
  'corrections',
];

/**
 * An edition with what somebody has typed and not saved yet, checked as a save would be by the kinds of its fields.
 * @throws APIError 400 that names the field
 */
export function withTyped(
  req: PayloadRequest,
  slug: EditionSlug,
  edition: Edition,
  typed: Record<string, unknown>,
): Edition {
  if (isTooDeep(typed)) refuse('fields', 'is nested too deep');
  const names = shownNames(slug, edition).filter((name) => Object.hasOwn(typed, name));
  const shown = Object.fromEntries(names.map((name) => [name, typed[name]]));
  checkFields(req, req.payload.collections[slug].config.flattenedFields, shown);
  // The admin's forms send the number of rows, 0, for a list without any; and an empty text for what was taken back.
  const values = Object.entries(shown).map(([name, value]) => [
    name,
    value === 0 || value === '' ? null : value,
  ]);
  return withChanges(edition, Object.fromEntries(values));
}
