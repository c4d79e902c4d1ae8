import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { root, runQuietly } from './run.mjs';

const mark = `${root}node_modules/.eyvan-installed`;
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');

/** Installs the dependencies where they are missing, or where the lockfile has changed since. */
export async function installMissing(say) {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Error(`Eyvan needs Node 20 or newer; this is ${process.versions.node}`);
  const hash = lockHash();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return;
  say('Installing dependencies …');
  // Not `npm ci`: it refuses a lockfile that lacks the optional packages of another platform, and a registry need not
  // hold those. All direct versions are pinned, and `--no-save` leaves the lockfile as it is.
  await runQuietly('npm install', 'npm', ['install', '--no-save', '--no-audit', '--no-fund']);
  writeFileSync(mark, hash);
}
