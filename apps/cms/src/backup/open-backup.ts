import { join } from 'node:path';
import { z } from 'zod';
import type { Row } from '../platform/database/rows/map-fields';
import { isRecord } from '../platform/input/is-record';
import { readArchive } from './archive';
import { BackupError } from './backup-error';
import { LineSum } from './checksum';
import { readLines } from './lines';
import { tableFile, type Manifest } from './manifest';

const idRow = z.looseObject({ id: z.string().min(1) });

/** A backup, unpacked and found whole. */
export interface OpenBackup {
  manifest: Manifest;
  folder: string;
  rows: (table: string) => AsyncIterable<Row>;
  /** The ids of documents, by collection. */
  ids: Map<string, Set<string>>;
}

function parseRow(table: string, line: string): Row {
  try {
    const row: unknown = JSON.parse(line);
    // The row itself, whose names are in their order, and no copy.
    if (isRecord(row) && (!table.endsWith('.versions') || isRecord(row.version))) return row;
  } catch {
    // JSON says "no" by throwing.
  }
  // Which of a million rows it is would help nobody: the file is not to be trusted.
  throw new BackupError(`is damaged: a row of ${table} does not make sense`);
}

async function* readRows(folder: string, table: string): AsyncGenerator<Row> {
  for await (const line of readLines(join(folder, tableFile(table)))) yield parseRow(table, line);
}

/** Counts and sums the rows of one table again. @returns their ids */
async function checkTable(folder: string, { checksum, name, rows }: Manifest['tables'][number]) {
  const sum = new LineSum();
  const ids = new Set<string>();
  for await (const row of readRows(folder, name)) {
    sum.add(JSON.stringify(row));
    const named = idRow.safeParse(row);
    if (named.success) ids.add(named.data.id);
  }
  const found = sum.total();
  if (found.count !== rows)
    throw new BackupError(`is damaged: it has ${found.count} rows of ${name}, and its manifest says ${rows}`);
  if (found.checksum !== checksum)
    throw new BackupError(`is damaged: the rows of ${name} are not those of its manifest`);
  return ids;
}

/**
 * Unpacks a backup into a folder and checks all of it: every byte, and that the rows are what the manifest says.
 * @throws BackupError
 */
export async function openBackup(file: string, folder: string): Promise<OpenBackup> {
  const manifest = await readArchive(file, folder);
  const ids = new Map<string, Set<string>>();
  for (const table of manifest.tables) ids.set(table.name, await checkTable(folder, table));
  return { manifest, folder, ids, rows: (table) => readRows(folder, table) };
}
