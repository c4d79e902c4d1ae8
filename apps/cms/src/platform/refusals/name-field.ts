import { isLocaleCode, locales } from '@eyvan/locales';
import type { FlattenedField, PayloadRequest } from 'payload';
import type { AdminWords } from '../i18n/translations';
import { wordsFor } from '../i18n/words';
import { isRecord } from '../input/is-record';

/** Where the admin shows a field by a name that no collection gives it. */
const named: Record<string, keyof AdminWords> = { alt: 'alt', file: 'image' };

const languageOf = (req: Partial<PayloadRequest>) => req.i18n?.language ?? 'en';

/** A label as `label()` makes it, one text in each language, or Payload, a single one; for whoever asks. */
export function labelIn(req: Partial<PayloadRequest>, label: unknown): string | undefined {
  if (typeof label === 'string') return label;
  if (!isRecord(label)) return undefined;
  const words = label[languageOf(req)] ?? label.en;
  return typeof words === 'string' ? words : undefined;
}

function fieldsBelow(field: FlattenedField): FlattenedField[] {
  return 'flattenedFields' in field ? field.flattenedFields : [];
}

/** The collection that somebody asked for over HTTP; nothing within the system, where paths are better. */
function fieldsAskedFor(req: Partial<PayloadRequest>): FlattenedField[] | undefined {
  const slug = req.routeParams?.collection;
  if (typeof slug !== 'string') return undefined;
  return req.payload?.config.collections.find((one) => one.slug === slug)?.flattenedFields;
}

function walk(req: Partial<PayloadRequest>, fields: FlattenedField[], path: string[]): string[] {
  const [name, ...rest] = path;
  const field = fields.find((one) => one.name === name);
  if (!field) return [];
  const label = labelIn(req, 'label' in field ? field.label : undefined);
  const [next] = rest;
  const isRow = next !== undefined && /^\d+$/.test(next);
  const row = isRow ? ` ${new Intl.NumberFormat(languageOf(req)).format(Number(next) + 1)}` : '';
  // Words in several languages, all sent at once.
  const words = next !== undefined && isLocaleCode(next) ? ` (${locales[next].ownName})` : '';
  const below = walk(req, fieldsBelow(field), isRow ? rest.slice(1) : rest);
  return label === undefined ? below : [label + row + words, ...below];
}

/**
 * A field by its path, as the one who asked sees it in the form: `participants.0.country` is "Participants 1 › Country".
 * As far down as there are labels; the path itself where there is none, and to the system itself (importer, seed, jobs).
 */
export function nameField(req: Partial<PayloadRequest>, path: string): string {
  const fields = fieldsAskedFor(req);
  if (!fields) return path;
  const labels = walk(req, fields, path.split('.'));
  if (labels.length > 0) return labels.join(' › ');
  if (path === 'password' && req.t) return req.t('general:password');
  const key = named[path];
  return key ? wordsFor(req)(key) : path;
}
