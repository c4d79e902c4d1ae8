import { join } from 'node:path';
import type { Payload } from 'payload';
import { mediaDir } from '../content/media/media-dir';
import { clearDesk, fillDesk } from '../editions/desk/fill-desk';
import { isHalfRestored } from '../platform/database/half-restored';
import type { Row } from '../platform/database/rows/map-fields';
import type { Replacement } from '../platform/database/rows/row-access';
import { beginReplacement } from '../platform/database/rows/rows';
import { listTables, type Table } from '../platform/database/rows/table';
import { announceTags } from '../publishing/announce';
import { BackupError } from './backup-error';
import { ChangeFinder, toPublishedRow } from './changed-tags';
import { LineSum, type Sum } from './checksum';
import { sumMedia } from './manifest';
import { placeFiles } from './media';
import type { OpenBackup } from './open-backup';
import { withWholeReferences } from './whole-references';

/** One kind of thing, in the backup and in the newsroom afterwards. */
interface Compared {
  name: string;
  backup: Sum;
  restored: Sum;
}

export interface Restored {
  compared: Compared[];
  /** How many relations to documents that were gone could not be restored. */
  referencesLeft: number;
}

const isSame = ({ backup, restored }: Compared) =>
  backup.count === restored.count && backup.checksum === restored.checksum;

async function sumUp(rows: AsyncIterable<Row>): Promise<Sum> {
  const sum = new LineSum();
  for await (const row of rows) sum.add(JSON.stringify(row));
  return sum.total();
}

function chooseTables(payload: Payload, { manifest }: OpenBackup): Table[] {
  const tables = listTables(payload);
  const known = new Set(tables.map(({ name }) => name));
  const unknown = manifest.tables.find(({ name, rows }) => rows > 0 && !known.has(name));
  if (unknown) throw new BackupError(`holds ${unknown.name}, which this newsroom does not know`);
  return tables;
}

async function isEmpty(payload: Payload, replacement: Replacement, tables: Table[]): Promise<boolean> {
  for (const table of tables) for await (const _row of replacement.readOld(table)) return false;
  return !(await isHalfRestored(payload));
}

/** Writes one table, and reads it again. */
async function restoreTable(replacement: Replacement, table: Table, { ids, manifest, rows }: OpenBackup) {
  const expected = new LineSum();
  let left = 0;
  const exists = (collection: string, id: string) => ids.get(collection)?.has(id) ?? false;
  async function* toWrite() {
    if (!manifest.tables.some(({ name }) => name === table.name)) return;
    for await (const row of rows(table.name)) {
      const whole = replacement.isStrict ? withWholeReferences(table, row, exists) : { row, left: 0 };
      left += whole.left;
      expected.add(JSON.stringify(whole.row));
      yield whole.row;
    }
  }
  await replacement.write(table, toWrite());
  return { name: table.name, backup: expected.total(), restored: await sumUp(replacement.read(table)), left };
}

async function findChanges(payload: Payload, replacement: Replacement, tables: Table[], backup: OpenBackup) {
  const finder = new ChangeFinder();
  const publications = tables.find(({ name }) => name === 'publications')!;
  for await (const row of replacement.readOld(publications)) {
    const published = toPublishedRow(row);
    if (published) finder.addBefore(published);
  }
  for await (const row of backup.rows(publications.name)) {
    const published = toPublishedRow(row);
    if (published) finder.addAfter(published);
  }
  return finder.close();
}

async function replaceRows(
  payload: Payload,
  backup: OpenBackup,
  isReplacing: boolean,
): Promise<{ finish: () => Promise<void>; giveUp: () => Promise<void> } & Restored> {
  const tables = chooseTables(payload, backup);
  const replacement = await beginReplacement(payload, tables);
  try {
    if (!isReplacing && !(await isEmpty(payload, replacement, tables)))
      throw new BackupError(
        'is not restored: the newsroom is not empty. With --replace, all of it is replaced',
      );
    const changes = await findChanges(payload, replacement, tables, backup);
    await replacement.clear();
    const compared: Compared[] = [];
    let referencesLeft = 0;
    for (const table of tables) {
      const { left, ...sums } = await restoreTable(replacement, table, backup);
      compared.push(sums);
      referencesLeft += left;
    }
    const finish = () =>
      replacement.finish(async (req) => {
        await clearDesk(req);
        await announceTags(req, 'withdrawn', changes.withdrawn);
        await announceTags(req, 'changed', changes.changed);
      });
    return { compared, referencesLeft, finish, giveUp: replacement.giveUp };
  } catch (error) {
    await replacement.giveUp();
    throw error;
  }
}

/** What differs is given up before anybody has seen it. */
function checkAll(compared: Compared[]): void {
  const wrong = compared.find((each) => !isSame(each));
  if (wrong)
    throw new BackupError(
      `is not restored, and nothing was changed: ${wrong.name} came out as ${wrong.restored.count} rows with checksum ` +
        `${wrong.restored.checksum.slice(0, 12)}, not ${wrong.backup.count} with ${wrong.backup.checksum.slice(0, 12)}`,
    );
}

/**
 * Makes the newsroom what a backup holds. Rows are written, read again and compared before they take the place of
 * the old ones, files before rows name them; files of what was replaced go last.
 * @throws BackupError where the newsroom is not empty and `isReplacing` is not given, or where something came out
 *   differently; then nothing has changed
 */
export async function restoreBackup(
  payload: Payload,
  backup: OpenBackup,
  { isReplacing }: { isReplacing: boolean },
): Promise<Restored> {
  const { compared, finish, giveUp, referencesLeft } = await replaceRows(payload, backup, isReplacing);
  const { media } = backup.manifest;
  const names = media.map(({ name }) => name);
  let files;
  try {
    files = await placeFiles(join(backup.folder, 'media'), mediaDir, names);
    compared.push({ name: 'files of media', backup: sumMedia(media), restored: sumMedia(files.sums) });
    checkAll(compared);
    await finish();
  } catch (error) {
    await giveUp();
    await files?.removeNew();
    throw error;
  }
  // It is made of what was restored; where it is cut off, the next start goes on.
  await fillDesk(payload);
  // Into an empty newsroom: what lies there may be another one's, which was moved and is still running.
  if (isReplacing) await files.removeOld();
  return { compared, referencesLeft };
}
