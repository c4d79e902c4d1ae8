import { access } from 'node:fs/promises';
import { bootPayload } from './boot-payload';
import { BackupError } from '../backup/backup-error';
import { sumMedia } from '../backup/manifest';
import { runCli } from './run-cli';
import { toTable } from '../backup/to-table';

/** @throws BackupError where something is there already: an older backup is not to be lost by a slip */
async function refuseExisting(path: string): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    // `access` says "no" by throwing.
    () => false,
  );
  if (isThere) throw new BackupError('is there already: name another file, or move it away');
}

// Writes the newsroom to one file, and says what it holds.
await runCli('backup', async (path) => {
  await refuseExisting(path);
  const payload = await bootPayload();
  const { takeBackup } = await import('../backup/take-backup');
  try {
    const { manifest, missing } = await takeBackup(payload, path);
    for (const name of missing) console.error(`media/${name} is named by a picture and is not there`);
    const media = sumMedia(manifest.media);
    const rows = [
      ...manifest.tables.map(({ checksum, name, rows }) => [name, String(rows), checksum.slice(0, 12)]),
      ['files of media', String(media.count), media.checksum.slice(0, 12)],
    ];
    process.stdout.write(toTable([['', 'count', 'checksum'], ...rows]));
    process.stdout.write(`Written to ${path}. It holds drafts and hashes of passwords: keep it as such.\n`);
  } finally {
    await payload.destroy();
  }
});
