import {
  buildVersionCollectionFields,
  type CollectionSlug,
  type FlattenedField,
  type GlobalSlug,
  type Payload,
} from 'payload';

/** The rows of one collection, of its versions, or the one of a global: what a backup has a file of. */
export type Table = Rows & (RowsOfCollection | RowOfGlobal);

/** Of which collection the rows are. */
export interface RowsOfCollection {
  slug: CollectionSlug;
  global: null;
}

/** Of which global it is: there is one row, or none. */
export interface RowOfGlobal {
  slug: null;
  global: GlobalSlug;
}

interface Rows {
  /** `news`, `news.versions` … */
  name: string;
  isVersions: boolean;
  /** Whether its ids are the system's own text, and part of the row; others are of the database's own kind. */
  hasTextId: boolean;
  fields: FlattenedField[];
}

/**
 * What is not part of a newsroom: who has what open just now, the schema's own steps, what is told or made again, what was
 * seen on the sites of another day, and links of hours ago, which nobody could end while they lie in a file.
 */
const passing = new Set([
  'items',
  'links',
  'locks',
  'mails',
  'outbox',
  'previews',
  'receipts',
  'payload-locked-documents',
  'payload-migrations',
]);

/** The database sets these anew where a global is written, and nobody asks for them. */
const timesOfGlobal = new Set(['createdAt', 'updatedAt']);

/** What signs a person in without the password; everybody logs in again. */
const keys = new Set(['resetPasswordExpiration', 'resetPasswordToken', 'sessions']);

/** All tables of a newsroom: documents first, then globals, then versions. */
export function listTables(payload: Payload): Table[] {
  const collections = Object.values(payload.collections).filter(({ config }) => !passing.has(config.slug));
  const documents = collections.map(({ config, customIDType }) => ({
    name: config.slug,
    slug: config.slug,
    global: null,
    isVersions: false,
    hasTextId: customIDType === 'text',
    fields: config.flattenedFields.filter(({ name }) => !config.auth || !keys.has(name)),
  }));
  const versions = collections
    .filter(({ config }) => config.versions)
    .map(({ config }) => ({
      name: `${config.slug}.versions`,
      slug: config.slug,
      global: null,
      isVersions: true,
      hasTextId: false,
      fields: buildVersionCollectionFields(payload.config, config, true),
    }));
  const globals = payload.globals.config.map(({ slug, flattenedFields }) => ({
    name: slug,
    slug: null,
    global: slug,
    isVersions: false,
    hasTextId: false,
    fields: flattenedFields.filter(({ name }) => !timesOfGlobal.has(name)),
  }));
  return [...documents, ...globals, ...versions];
}
