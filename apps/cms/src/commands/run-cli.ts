import { resolve } from 'node:path';
import { BackupError } from '../backup/backup-error';
import { parseCli, type CliOptions } from '../backup/cli-options';
import { lineOf } from '../platform/errors/read-error';

/** Where the command was typed: npm runs it in the folder of this repository, and leaves the other one here. */
// eslint-disable-next-line no-restricted-syntax -- npm says it here, and there is no setting of ours for it
const { INIT_CWD, npm_lifecycle_event } = process.env;

/** Runs `backup` or `restore`: what goes wrong is one line on stderr and exit code 1. */
export async function runCli(
  command: 'backup' | 'restore',
  act: (path: string, options: CliOptions) => Promise<void>,
): Promise<void> {
  // Ending in the usual way lets folders of work be taken away.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const startedIn = npm_lifecycle_event === command && INIT_CWD ? INIT_CWD : '.';
  let subject: string = command;
  try {
    const options = parseCli(command, process.argv.slice(2));
    subject = options.file;
    await act(resolve(startedIn, options.file), options);
  } catch (error) {
    console.error(
      error instanceof BackupError ? `${subject} ${lineOf(error)}` : `${subject}: ${lineOf(error)}`,
    );
    process.exitCode = 1;
  }
}
