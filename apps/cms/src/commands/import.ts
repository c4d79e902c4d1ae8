import { resolve } from 'node:path';
import { parseCli, usage, UsageError, type CliOptions } from '../import/cli-options';
import { readImportFile } from '../import/read-import-file';
import { watchCost } from '../import/watch-cost';
import { lineOf } from '../platform/errors/read-error';

/** Where the command was typed: npm runs it in the folder of this repository, and leaves the other one here. */
// eslint-disable-next-line no-restricted-syntax -- npm says it here, and there is no setting of ours for it
const { INIT_CWD, npm_lifecycle_event } = process.env;
const startedIn = npm_lifecycle_event === 'import' && INIT_CWD ? INIT_CWD : '.';

async function importFrom({ file, ...options }: CliOptions) {
  const path = resolve(startedIn, file);
  // The file first: what is wrong with it shows at once, without a database.
  const endWatch = watchCost(file);
  const text = await readImportFile({ path, ...options });
  await endWatch();
  const { bootPayload } = await import('./boot-payload');
  const payload = await bootPayload();
  const { storeText } = await import('../import/import-file');
  try {
    const { itemId, adminUrl, notes } = await storeText(payload, text, { path, ...options });
    for (const note of notes) console.error(`${file}: ${note}`);
    process.stdout.write(`itemId: ${itemId}\nadmin:  ${adminUrl}\n`);
  } finally {
    await payload.destroy();
  }
}

let file: string | undefined;
try {
  const options = parseCli(process.argv.slice(2));
  file = options?.file;
  if (options) await importFrom(options);
  else process.stdout.write(usage);
} catch (error) {
  if (error instanceof UsageError) file = error.file;
  console.error(`${file ?? 'import'}: ${lineOf(error)}`);
  process.exitCode = 1;
}
