/** Why a backup cannot be taken or restored: goes on after the name of its file, in one line. */
export class BackupError extends Error {
  override name = 'BackupError';
}
