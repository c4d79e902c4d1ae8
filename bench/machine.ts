import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { withSbin } from '../scripts/lib/edge.mjs';
import { root } from '../scripts/lib/run.mjs';
import { round } from './quantile';

const measured = [
  'payload',
  '@payloadcms/db-sqlite',
  '@libsql/client',
  '@payloadcms/db-mongodb',
  'next',
  'react',
  'autocannon',
];

const versionOf = (name: string) =>
  (JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')) as { version: string })
    .version;

/** Of the last minute. What else the machine does slows down whatever is being measured at that moment. */
export const loadAverage = () => round(loadavg()[0]!);

export const machine = () => ({
  processor: cpus()[0]!.model,
  cores: cpus().length,
  memoryGb: round(totalmem() / 1e9, 0),
  system: `${platform()} ${release()} ${arch()}`,
});

/** What a program says of itself, as far as it is a version; null where there is none. */
function versionOfProgram(name: string): string | null {
  const { stdout, stderr } = spawnSync(name, ['-v'], { env: withSbin, encoding: 'utf8' });
  return /\d+(?:\.\d+)+/.exec(`${stdout ?? ''}${stderr ?? ''}`)?.[0] ?? null;
}

export const versions = () => ({
  node: process.versions.node,
  ...Object.fromEntries(measured.map((name) => [name, versionOf(name)])),
  nginx: versionOfProgram('nginx'),
  wrk: versionOfProgram('wrk'),
});
