import { z } from 'zod';
import { LineSum, type Sum } from './checksum';

/** Grows when files of before can no longer be read by what comes after. */
export const formatVersion = 1;
export const manifestName = 'manifest.json';

const count = z.number().int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const entry = { bytes: count, sha256 };

/** What every version of the format begins with. */
export const anyManifest = z.looseObject({
  format: z.literal('eyvan-backup'),
  formatVersion: z.number().int().min(1),
});

/** The first file of a backup: what else is in it. Names hold no way out of the folder they are unpacked to. */
export const manifest = z.strictObject({
  format: z.literal('eyvan-backup'),
  formatVersion: z.literal(formatVersion),
  /** Of the newsroom that took it: its version, and the last migration of its schema. */
  app: z.string(),
  schema: z.string(),
  takenAt: z.iso.datetime(),
  database: z.enum(['sqlite', 'mongodb']),
  tables: z.array(
    z.strictObject({
      name: z.string().regex(/^[a-z]+(-[a-z]+)*(\.versions)?$/),
      rows: count,
      /** Of the rows in any order: see `checksum.ts`. `sha256` is the file's. */
      checksum: sha256,
      ...entry,
    }),
  ),
  media: z.array(z.strictObject({ name: z.string().regex(/^\w[\w.-]*$/), ...entry })),
});
export type Manifest = z.infer<typeof manifest>;

export const tableFile = (name: string) => `data/${name}.ndjson`;
export const mediaFile = (name: string) => `media/${name}`;

/** All files that a backup should hold after its manifest, by name. */
export const filesOf = ({ media, tables }: Manifest) =>
  new Map([
    ...tables.map((table) => [tableFile(table.name), table] as const),
    ...media.map((file) => [mediaFile(file.name), file] as const),
  ]);

/** Number and checksum of all files of media. */
export function sumMedia(files: { name: string; sha256: string }[]): Sum {
  const sum = new LineSum();
  for (const { name, sha256 } of files) sum.add(`${sha256}  ${name}`);
  return sum.total();
}
