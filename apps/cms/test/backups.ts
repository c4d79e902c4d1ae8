import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { extract, pack } from 'tar-stream';
import type { Payload } from 'payload';
import { LineSum, type Sum } from '../src/backup/checksum';
import { openBackup } from '../src/backup/open-backup';
import { restoreBackup } from '../src/backup/restore-backup';
import { withWorkFolder } from '../src/backup/work-folder';
import { openSnapshot } from '../src/platform/database/rows/rows';
import { listTables } from '../src/platform/database/rows/table';

/** A folder for backups, outside of the newsroom's own. */
export async function createShelf() {
  const folder = await mkdtemp(join(tmpdir(), 'eyvan-backups-'));
  return {
    file: (name: string) => join(folder, name),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Checks and restores, as the command does. */
export const restoreFrom = (payload: Payload, file: string, isReplacing = true) =>
  withWorkFolder(process.env.DATA_DIR!, 'restore', async (folder) =>
    restoreBackup(payload, await openBackup(file, folder), { isReplacing }),
  );

/** Number and checksum of the rows of each table. Equal before and after: nothing happened. */
export async function sumsOf(payload: Payload): Promise<Record<string, Sum>> {
  const snapshot = await openSnapshot(payload);
  const sums: Record<string, Sum> = {};
  for (const table of listTables(payload)) {
    const sum = new LineSum();
    for await (const row of snapshot.read(table)) sum.add(JSON.stringify(row));
    sums[table.name] = sum.total();
  }
  await snapshot.close();
  return sums;
}

const cms = fileURLToPath(new URL('..', import.meta.url));

/** Runs one of the commands to its end, in a process of its own, as `npm run` does. */
export async function runCommand(file: string, args: string[], more: Record<string, string> = {}) {
  const { NODE_OPTIONS: _ofJest, ...env } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', join(cms, 'src', file), ...args], {
    cwd: cms,
    env: { ...env, NODE_ENV: 'production', ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (said.stdout += chunk));
  child.stderr.on('data', (chunk) => (said.stderr += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, ...said };
}

export interface Entry {
  name: string;
  content: Buffer;
}

async function readEntries(file: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  const tar = extract();
  tar.end(gunzipSync(await readFile(file)));
  for await (const entry of tar) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk as Buffer);
    entries.push({ name: entry.header.name, content: Buffer.concat(chunks) });
  }
  return entries;
}

/** Writes a backup again with other entries: what somebody who forges one would do. */
export async function forge(from: string, to: string, change: (entries: Entry[]) => Entry[]): Promise<void> {
  const tar = pack();
  const chunks: Buffer[] = [];
  const isPacked = (async () => {
    for await (const chunk of tar) chunks.push(chunk as Buffer);
  })();
  for (const { name, content } of change(await readEntries(from))) tar.entry({ name }, content);
  tar.finalize();
  await isPacked;
  await writeFile(to, gzipSync(Buffer.concat(chunks)));
}
