import { isLocaleCode, locales } from '@eyvan/locales';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { isRecord } from '../../platform/input/is-record';
import type { Choice } from './DeskFilters';

/** The names of a document in all languages, best first for a reader. */
function nameFor(names: unknown, reader: string): string | undefined {
  if (!isRecord(names)) return undefined;
  const order = isLocaleCode(reader) ? [reader, ...locales[reader].fallback] : [];
  const all = [...order.map((code) => names[code]), ...Object.values(names)];
  return all.find((name): name is string => typeof name === 'string' && name !== '');
}

/** What can be chosen of a collection, by the name that its reader knows it by. */
export async function listChoices(
  req: PayloadRequest,
  collection: CollectionSlug,
  field: 'code' | 'slug',
): Promise<Choice[]> {
  const reader = req.i18n.language;
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
    select: { [field]: true, name: true },
  });
  const choices = docs.map((doc) => {
    const value = String(doc[field]);
    return { value, label: nameFor(doc.name, reader) ?? value };
  });
  return choices.sort((one, other) => one.label.localeCompare(other.label, reader));
}
