import { bootPayload } from './boot-payload';
import { env } from '../platform/env';
import type { Restored } from '../backup/restore-backup';
import { openBackup, type OpenBackup } from '../backup/open-backup';
import { runCli } from './run-cli';
import { toTable } from '../backup/to-table';
import { withWorkFolder } from '../backup/work-folder';

const say = (line: string) => process.stdout.write(`${line}\n`);
const brief = (checksum: string) => checksum.slice(0, 12);

function show({ compared, referencesLeft }: Restored): void {
  const rows = compared.map(({ backup, name, restored }) => [
    name,
    String(backup.count),
    String(restored.count),
    brief(backup.checksum),
    brief(restored.checksum),
  ]);
  process.stdout.write(toTable([['', 'in backup', 'restored', 'checksum in backup', 'restored'], ...rows]));
  if (referencesLeft > 0)
    say(
      `${referencesLeft} relations to documents that had been deleted were left empty: SQLite holds none such.`,
    );
  say('Restored: all counts and checksums are equal.');
}

async function restore(backup: OpenBackup, isReplacing: boolean): Promise<void> {
  const payload = await bootPayload({ mayBeHalfRestored: true });
  const { restoreBackup } = await import('../backup/restore-backup');
  try {
    const { database, takenAt } = backup.manifest;
    say(`Whole: taken ${takenAt} from ${database}. Restoring …`);
    show(await restoreBackup(payload, backup, { isReplacing }));
  } finally {
    await payload.destroy();
  }
}

// Makes the newsroom what a backup holds, and shows both sides. The file first: a damaged one touches no database.
await runCli('restore', (path, { isReplacing }) =>
  withWorkFolder(env.DATA_DIR, 'restore', async (folder) =>
    restore(await openBackup(path, folder), isReplacing),
  ),
);
