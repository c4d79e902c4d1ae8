import { bin, root, runQuietly } from './run.mjs';

/** Builds what is stale; Turborepo knows by the content of the sources. */
export async function buildStale(say) {
  say('Building what is stale (the first time takes a minute or two) …');
  const env = {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  };
  await runQuietly('The build', bin('turbo'), ['run', 'build', '--output-logs=errors-only'], {
    cwd: root,
    env,
  });
}
