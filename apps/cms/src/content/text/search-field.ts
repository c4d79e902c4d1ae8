import { argsOf } from '../../platform/input/args-of';
import { isRecord } from '../../platform/input/is-record';
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, Field } from 'payload';
import { label } from '../../platform/i18n/label';
import { ownField, technical } from '../../platform/access/own-field';
import { toQuery, toSearchText, wordsByLanguage } from './search-text';

type Doc = Record<string, unknown>;
type Words = [text: unknown, language: unknown][];
/** The words by which a document is to be found. Localized fields come by locale. */
export type SearchWords = (doc: Doc) => Words;

/** Folded words of a document: databases compare as they like (SQLite folds ASCII alone), and lists search this. */
export const searchField = {
  name: 'searchText',
  type: 'textarea',
  label: label('searchText'),
  ...ownField,
  admin: technical,
  // For looking, not for reading: it says nothing that the document does not say better.
  hooks: { afterRead: [() => null] },
} satisfies Field;

/** Fills `searchField` of documents that hold their words in one language. */
export const setSearchText =
  (wordsOf: SearchWords): CollectionBeforeChangeHook =>
  ({ data, originalDoc }) => ({
    ...data,
    searchText: toSearchText(wordsOf({ ...originalDoc, ...data })),
  });

/** The same for documents whose fields are localized: a save brings the words of one language, the others are stored. */
export const setLocalizedSearchText =
  (localized: readonly string[], wordsOf: SearchWords): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    const id: unknown = originalDoc?.id;
    const stored = id
      ? await req.payload.db.findOne<Doc & { id: string }>({
          collection: collection.slug,
          locale: 'all',
          req,
          where: { id: { equals: id } },
        })
      : null;
    const doc: Doc = { ...originalDoc, ...data };
    for (const name of localized) {
      const given: unknown = data[name];
      const now = req.locale === 'all' ? given : given === undefined ? {} : { [req.locale!]: given };
      const before = stored?.[name];
      doc[name] = { ...(isRecord(before) ? before : {}), ...(isRecord(now) ? now : {}) };
    }
    return { ...data, searchText: toSearchText(wordsOf(doc)) };
  };

/** The words of localized fields, in all their languages, and of others that have none. */
export const localizedWords =
  (localized: readonly string[], others: readonly string[] = []): SearchWords =>
  (doc) => [
    ...localized.flatMap((name) => wordsByLanguage(doc[name])),
    ...others.map((name): [unknown, unknown] => [doc[name], null]),
  ];

/** As they come, and as they are checked by others. */
type Conditions = Record<string, unknown>;

const foldConditions = (where: Conditions): Conditions =>
  Object.fromEntries(
    Object.entries(where).map(([name, condition]) => {
      if (Array.isArray(condition))
        return [name, condition.map((one: unknown) => (isRecord(one) ? foldConditions(one) : one))];
      if (name !== searchField.name || !isRecord(condition)) return [name, condition];
      const folded = Object.entries(condition).map(([operator, query]) => [
        operator,
        typeof query === 'string' ? toQuery(query) : query,
      ]);
      return [name, Object.fromEntries(folded)];
    }),
  );

/** What is looked for in `searchText` is folded as that is. */
export const foldSearch: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { where } = argsOf(args);
  if (operation !== 'read' || !isRecord(where)) return args;
  return Object.assign({}, args, { where: foldConditions(where) });
};
